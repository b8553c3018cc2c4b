package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import masar.kernel.OpenToAll;

/** Ids for rows that do not go through the entity manager, from the same sequence and in the same blocks. */
@ApplicationScoped
@OpenToAll("numbers without meaning")
class Ids {
    private static final int BLOCK = 500;

    @Inject Sql sql;
    private final Deque<Long> blocks = new ArrayDeque<>();
    private long next;
    private long last = -1;

    synchronized long next() {
        if (next > last || last < 0) {
            if (blocks.isEmpty()) {
                blocks.addAll(sql.list(sql.isDerby() ? "values next value for records.id_seq" : "select nextval('records.id_seq')", r -> r.getLong(1)));
            }
            last = blocks.remove();
            next = last - BLOCK + 1;
        }
        return next++;
    }

    /** Has so many at hand, drawn at one go where the database can. */
    synchronized void ahead(int count) {
        int more = count / BLOCK + 1 - blocks.size();
        if (more > 1 && !sql.isDerby()) {
            blocks.addAll(sql.list("select nextval('records.id_seq') from generate_series(1, ?)", r -> r.getLong(1), more));
        }
    }
}
