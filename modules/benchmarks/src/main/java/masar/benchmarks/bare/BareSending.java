package masar.benchmarks.bare;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/**
 * The rows that sending a request leaves behind, written as plainly as can be: copies of one request that the product has made, with all
 * its rows in every table, into tables of the same columns and indexes. One transaction.
 */
final class BareSending {
    private static final List<String> OF_REQUEST = List.of("item", "happening", "name_word");
    private static volatile Map<String, String> pattern;

    private BareSending() {
    }

    /** Makes the tables, and takes this request as the pattern. */
    static void prepare(DataSource database, String number) {
        pattern = Rows.work(database, c -> {
            Rows.update(c, "create schema bare");
            like(c, "requests", "request");
            for (String table : OF_REQUEST) {
                like(c, "requests", table);
            }
            like(c, "requests", "notice");
            like(c, "journal", "audit");
            like(c, "journal", "outbox");
            Rows.update(c, "create table bare.sent (number varchar(20) not null primary key, wanted varchar(200) not null)");
            return Rows.list(c, "select id, number, applicant_id from requests.request where number = ?", number).get(0);
        });
    }

    /** A table of the same columns with the same indexes, none of them unique: the pattern is copied again and again. */
    private static void like(Connection c, String schema, String table) throws SQLException {
        Rows.update(c, "create table bare." + table + " as select * from " + schema + "." + table + " with no data");
        Map<String, String> columns = new TreeMap<>();
        try (ResultSet parts = c.getMetaData().getIndexInfo(null, schema.toUpperCase(Locale.ROOT), table.toUpperCase(Locale.ROOT), false, true)) {
            while (parts.next()) {
                String part = parts.getString("COLUMN_NAME") + ("D".equals(parts.getString("ASC_OR_DESC")) ? " desc" : "");
                columns.merge(parts.getString("INDEX_NAME"), part, (before, next) -> before + ", " + next);
            }
        }
        int no = 0;
        for (String index : new TreeSet<>(columns.values())) {
            Rows.update(c, "create index bare." + table + "_" + no++ + " on bare." + table + " (" + index + ")");
        }
    }

    /** One request more; answers its number. */
    static String send(DataSource database, String who, String wanted) {
        String number = Long.toString(ThreadLocalRandom.current().nextLong(1_000_000_000_000L, 9_000_000_000_000L));
        return Rows.work(database, c -> {
            Rows.update(c, "insert into bare.sent values (?, ?)", number, who + wanted);
            Long id = Long.valueOf(pattern.get("id"));
            Rows.update(c, "insert into bare.request select * from requests.request where id = ?", id);
            for (String table : OF_REQUEST) {
                Rows.update(c, "insert into bare." + table + " select * from requests." + table + " where request_id = ?", id);
            }
            copy(c, "notice", "requests.notice where national_id = ?");
            copy(c, "audit", "journal.audit where actor_id = ? and act like 'request.%'");
            copy(c, "outbox", "journal.outbox where send_key like '%" + pattern.get("number") + "%'");
            return number;
        });
    }

    private static void copy(Connection c, String table, String from) throws SQLException {
        Rows.update(c, "insert into bare." + table + " select * from " + from, from.contains("?") ? new Object[] {pattern.get("applicant_id")}
                : new Object[0]);
    }
}
