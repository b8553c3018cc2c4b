package masar.benchmarks;

import java.sql.SQLException;
import java.util.List;

/**
 * What grows with people beside their records, made by the database: for everybody on record a copy of a sent correction of the demo's with its items and
 * happenings, one of ten still with the agency; three lines of the trail; a notice. Numbers from a milliard on are theirs, so that nothing real is hit.
 */
final class Multiplied {
    private static final long OURS = 1_000_000_000L;
    private static final int LINES = 3;
    /** Rows of a table from a template and everybody on record: what is the same for all stands in the template, the rest is said. */
    private static final String AGAIN = "insert into %1$s select r.* from %2$s t cross join records.employee e, lateral jsonb_populate_record(null::%1$s, to_jsonb(t) || jsonb_build_object(%3$s)) r"
            + " where e.agency_code <> '' and %4$s";
    private final NationData data;
    private final String database;

    Multiplied(NationData data, String database) {
        this.data = data;
        this.database = database;
    }

    void fill() throws SQLException {
        if (!data.rows(database, "select 1 from information_schema.tables where table_name = 'bench_multiplied'").isEmpty()) {
            return;
        }
        List<List<String>> open = data.rows(database, "select id from requests.request where kind = 'data-correction' and state = 'SUBMITTED' order by id fetch first 1 row only");
        List<List<String>> closed = data.rows(database, "select id from requests.request where kind = 'data-correction' and state = 'APPLIED' order by id fetch first 1 row only");
        requests(open, "e.id % 10 = 3", "'closed_at', null, 'sent_on', date '2026-11-01' + (e.id % 20)::int, 'due_on', date '2026-11-20' + (e.id % 20)::int, ");
        requests(closed, "e.id % 10 <> 3", "'closed_at', timestamp '2026-10-01' - interval '1 minute' * (e.id % 100000), ");
        data.execute(database, "insert into requests.name_word (request_id, word) select distinct " + OURS + " + e.id, w from records.employee e, unnest(string_to_array(e.search_text, ' ')) w"
                + " where e.agency_code <> '' and length(w) between 1 and 60");
        data.execute(database, "insert into requests.unit_name select distinct agency, unit from requests.request where unit <> '' on conflict do nothing");
        again("requests.notice", "(select * from requests.notice order by id fetch first 1 row only)", "true",
                "'id', " + OURS + " + e.id, 'national_id', e.national_id, 'once_key', 'bench-' || e.id, 'read_at', null");
        for (int line = 1; line <= LINES; line++) {
            again("journal.audit", "(select * from journal.audit where act like '%.read' and chain_no is not null order by id fetch first 1 row only)", "true",
                    "'id', " + OURS * line + " + e.id, 'happened', timestamp '2026-11-20' - interval '1 second' * (e.id % 5000000) - interval '" + line + " days', 'agency', e.agency_code,"
                            + " 'subject', e.national_id, 'actor_id', coalesce((select min(g.national_id) from identities.power_grant g where g.agency = e.agency_code), t.actor_id),"
                            + " 'chain_no', " + OURS * line + " + e.id");
        }
        data.execute(database, "create table bench_multiplied (done integer)");
        data.execute(database, "vacuum analyze");
    }

    private void requests(List<List<String>> template, String whose, String more) throws SQLException {
        if (template.isEmpty()) {
            throw new IllegalStateException("the demo has no such request in " + database);
        }
        String id = template.get(0).get(0);
        again("requests.request", "(select * from requests.request where id = " + id + ")", whose,
                more + "'id', " + OURS + " + e.id, 'number', '47' || lpad(e.id::text, 8, '0'), 'send_token', 'bench-' || e.id, 'applicant_id', e.national_id, 'sender_id', e.national_id,"
                        + " 'employee_id', e.id::text, 'applicant_name', e.name_ar, 'sender_name', e.name_ar, 'agency', e.agency_code, 'unit', e.unit_code,"
                        + " 'sent_at', timestamp '2026-11-01' - interval '1 minute' * (e.id % 200000)");
        again("requests.item", "(select * from requests.item where request_id = " + id + " order by id fetch first 1 row only)", whose,
                "'id', " + OURS + " + e.id, 'request_id', " + OURS + " + e.id");
        again("requests.happening", "(select h.*, row_number() over (order by id) as place from requests.happening h where request_id = " + id + ")", whose,
                "'id', " + OURS + " * t.place + e.id, 'request_id', " + OURS + " + e.id");
    }

    private void again(String table, String template, String whose, String said) throws SQLException {
        data.execute(database, AGAIN.formatted(table, template, said, whose));
    }
}
