package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import masar.kernel.OpenToAll;

/** Ids for rows that do not go through the entity manager, from the same sequence and in the same blocks. */
@ApplicationScoped
@OpenToAll("numbers without meaning")
class Ids {
    private static final int BLOCK = 500;

    @Inject Sql sql;
    private long next;
    private long last = -1;

    synchronized long next() {
        if (next > last || last < 0) {
            last = sql.list(sql.isDerby() ? "values next value for records.id_seq" : "select nextval('records.id_seq')", r -> r.getLong(1)).get(0);
            next = last - BLOCK + 1;
        }
        return next++;
    }
}
