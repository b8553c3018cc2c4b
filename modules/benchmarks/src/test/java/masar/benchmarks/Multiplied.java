package masar.benchmarks;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What grows with people beside their records, made by the database: for everybody on record a copy of a sent correction of the demo's with an item and its
 * happenings, one of ten still with the agency and not due for weeks, so that the house has nobody to warn; lines of the trail; a notice. Ids from a
 * milliard on are theirs, so that nothing real is hit.
 */
final class Multiplied {
    private static final int LINES = Integer.getInteger("bench.trail", 3);
    /** A request's number with its check digit, by Damm's table; the pages refuse others. */
    private static final String NUMBER = "create or replace function bench_number(years text, place bigint) returns text language plpgsql immutable as $$ declare nine text := years || lpad(place::text, 7, '0'); interim integer := 0;"
            + " begin for i in 1..9 loop interim := substr('0317598642709215486342068713591750983426612304597836742095815869720134894536201794386172052581436790',"
            + " interim * 10 + substr(nine, i, 1)::integer + 1, 1)::integer; end loop; return nine || interim; end $$";
    private static final String FIRST = "1000000000";
    private static final String ID = FIRST + " + e.id";
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
        data.execute(database, "drop function if exists bench_number(bigint)");
        data.execute(database, NUMBER);
        // What a run that was broken off has left.
        for (String table : List.of("requests.name_word where request_id", "requests.item where request_id", "requests.happening where request_id", "requests.request where id")) {
            data.execute(database, "delete from " + table + " >= " + FIRST);
        }
        requests("46", "SUBMITTED", "e.id % 10 = 3", "null", "date '2026-12-10' + (e.id % 20)::int");
        requests("47", "APPLIED", "e.id % 10 <> 3", "timestamp '2026-10-01' - interval '1 minute' * (e.id % 100000)", "t.due_on");
        data.execute(database, "insert into requests.name_word (request_id, word) select distinct " + ID + ", w from records.employee e, unnest(string_to_array(e.search_text, ' ')) w"
                + " where e.agency_code <> '' and length(w) between 1 and 60 on conflict do nothing");
        data.execute(database, "insert into requests.unit_name select distinct agency, unit from requests.request where unit <> '' on conflict do nothing");
        again("requests.notice", "(select * from requests.notice order by id fetch first 1 row only)", "true",
                Map.of("id", ID, "national_id", "e.national_id", "once_key", "'bench-' || e.id", "read_at", "null"));
        for (int line = 1; line <= LINES; line++) {
            String number = line + "000000000::bigint + e.id";
            again("journal.audit", "(select a.*, (select max(g.national_id) from identities.power_grant g) as officer from journal.audit a where act like '%.read' and chain_no is not null"
                    + " order by id fetch first 1 row only)", "true", Map.of("id", number, "chain_no", number, "agency", "e.agency_code", "subject", "e.national_id", "actor_id", "t.officer",
                    "happened", "timestamp '2026-11-20' - interval '1 second' * (e.id % 5000000) - interval '" + line + " days'"));
        }
        data.execute(database, "create table bench_multiplied (done integer)");
        data.execute(database, "vacuum analyze");
    }

    private void requests(String years, String state, String whose, String closed, String due) throws SQLException {
        String one = "kind = 'data-correction' and state = '" + state + "' and number is not null order by id fetch first 1 row only";
        String template = data.rows(database, "select id from requests.request where " + one).get(0).get(0);
        again("requests.request", "(select * from requests.request where id = " + template + ")", whose, Map.ofEntries(Map.entry("id", ID), Map.entry("number", "bench_number('" + years + "', row_number() over (order by e.id))"),
                Map.entry("send_token", "'bench-' || e.id"), Map.entry("applicant_id", "e.national_id"), Map.entry("sender_id", "e.national_id"), Map.entry("employee_id", "e.id::text"),
                Map.entry("applicant_name", "e.name_ar"), Map.entry("sender_name", "e.name_ar"), Map.entry("agency", "e.agency_code"), Map.entry("unit", "e.unit_code"),
                Map.entry("closed_at", closed), Map.entry("due_on", due), Map.entry("sent_at", "timestamp '2026-11-01' - interval '1 minute' * (e.id % 200000)")));
        again("requests.item", "(select * from requests.item where request_id = " + template + " order by id fetch first 1 row only)", whose, Map.of("id", ID, "request_id", ID));
        again("requests.happening", "(select h.*, row_number() over (order by id) as place from requests.happening h where request_id = " + template + ")", whose,
                Map.of("id", "1000000000 * t.place + e.id", "request_id", ID));
    }

    /** Rows of a table from a template and everybody of an agency: what is the same for all stands in the template, the rest is said by column. */
    private void again(String table, String template, String whose, Map<String, String> said) throws SQLException {
        List<String> columns = data.rows(database, "select column_name from information_schema.columns where table_schema || '.' || table_name = '" + table + "' order by ordinal_position")
                .stream().map(row -> row.get(0)).toList();
        data.execute(database, "insert into " + table + " (" + String.join(", ", columns) + ") select " + columns.stream().map(c -> said.getOrDefault(c, "t." + c)).collect(Collectors.joining(", "))
                + " from " + template + " t cross join records.employee e where e.agency_code <> '' and " + whose + " on conflict do nothing");
    }
}
