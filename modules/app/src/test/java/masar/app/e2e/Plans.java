package masar.app.e2e;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * How PostgreSQL answers what pages ask, read from the plans in its own log. While it listens, every table but the few named here counts as
 * if it had the nation's two million rows, and none may be read in full where there is any other way: what is still read in full has no index.
 */
final class Plans {
    /** What does not grow with people: reference data, what the house keeps of itself, and what there is one of for each agency, month or officer. */
    private static final Set<String> SMALL = Set.of("agency", "region", "city", "bank", "pay_ladder", "pay_grade", "pay_step", "job_title", "qualification_level",
            "org_unit", "flyway_schema_history", "year_shares", "official_holiday", "daily_run", "ladder_answer", "template", "forecast", "headcount_day", "contribution_month",
            "year_cycle", "increment_run", "promotion_round", "contribution_part", "power_grant");
    /** Read in full, and why that is right. */
    private static final Map<String, String> RIGHTLY = Map.of(
            "employee_by_name", "the ministry's list of all who serve, by name, cut after a page: nearly everybody is among those it asks for",
            "audit_by_time", "acts of one sort, newest first, cut after a page: reading is most of the trail; a sort that is rare goes far back, which is not mended",
            "request_waits", "only what is open stands in it, of which there is a little in each agency", "request_waits_officer", "the same",
            "request_waits_board", "the same, and the ministry's board counts all of it",
            "ladder_inquiry_pkey", "all that were answered, newest first, cut after a page",
            "award_once", "joined with the lines of one round by its key: a few lines there, and the plan of a table that is small in truth",
            "pension_message_place", "joined with leavings by its key, by a timer");
    private static final Set<String> SCANS = Set.of("Index Scan", "Index Only Scan");
    private static final Set<String> READ_TO_THE_END = Set.of("Sort", "Aggregate", "Unique", "WindowAgg", "Hash", "Hash Join", "Merge Join");
    private static final Pattern COMPARED = Pattern.compile("(\\w+)\\)?(?:::\\w+)? (?:=|IS NULL)");
    private static final Pattern COLUMNS = Pattern.compile("(?is)^select .*? from ");
    private static final int PIECE = 4_000_000;
    private static final String PLAN = "plan:\n";
    private final EmbeddedPostgres database;
    private final Map<String, String> found = new TreeMap<>();
    private final Set<String> firstColumns = new HashSet<>();
    private int read;
    private long at;

    private Plans(EmbeddedPostgres database) {
        this.database = database;
    }

    /** Lets a database that is not started yet be listened to later. */
    static EmbeddedPostgres.Builder mayListen(EmbeddedPostgres.Builder builder) {
        return builder.setServerConfig("shared_preload_libraries", "auto_explain").setServerConfig("auto_explain.log_format", "json").setServerConfig("logging_collector", "on")
                .setServerConfig("log_destination", "jsonlog").setServerConfig("log_rotation_size", "0").setServerConfig("autovacuum", "off");
    }

    /** From here on each plan is kept. */
    static Plans listen(EmbeddedPostgres database) throws SQLException {
        Plans plans = new Plans(database);
        try (Connection already = database.getPostgresDatabase().getConnection()) {
            plans.set("enable_seqscan", "off");
            plans.set("max_parallel_workers_per_gather", "0");
            plans.sql("select pg_reload_conf()");
            awaitsReload(already);
        }
        // Only now: it makes every connection forget the plans it keeps, and what is planned from here on is planned by the settings above.
        plans.sql("update pg_class set reltuples = 2000000, relpages = greatest(1, pg_relation_size(oid) / 8192) where relkind = 'r' and relnamespace not in"
                + " (select oid from pg_namespace where nspname like 'pg\\_%' or nspname = 'information_schema') and relname not in ('" + String.join("','", SMALL) + "')");
        plans.set("auto_explain.log_min_duration", "0");
        plans.sql("select pg_reload_conf()");
        return plans;
    }

    // Connections hear of new settings a moment after they were told to the server.
    private static void awaitsReload(Connection already) throws SQLException {
        for (int i = 0; i < 100; i++) {
            try (Statement statement = already.createStatement(); ResultSet row = statement.executeQuery("show enable_seqscan")) {
                row.next();
                if (row.getString(1).equals("off")) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        throw new IllegalStateException("PostgreSQL did not take its new settings");
    }

    /** Ends it, and tells what was read in full: the table, why, and a statement that did. */
    Map<String, String> end() throws SQLException {
        for (String setting : List.of("enable_seqscan", "max_parallel_workers_per_gather", "auto_explain.log_min_duration")) {
            sql("alter system reset " + setting);
        }
        sql("select pg_reload_conf()");
        firstColumns.addAll(List.of(text("select string_agg(t.relname || ' ' || a.attname, ',') from pg_index i join pg_class t on t.oid = i.indrelid"
                + " join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]").split(",")));
        String rest = "";
        for (String piece = piece(0); !piece.isEmpty(); piece = piece(at)) {
            String[] lines = (rest + piece).split("\n", -1);
            for (int i = 0; i < lines.length - 1; i++) {
                line(lines[i]);
            }
            rest = lines[lines.length - 1];
        }
        return found;
    }

    // Some megabytes at a time; ISO 8859-1 for no letter may be cut in two.
    private String piece(long from) throws SQLException {
        String piece = text("select convert_from(pg_read_binary_file(pg_current_logfile('jsonlog'), " + from + ", " + PIECE + ", true), 'LATIN1')");
        at = from + piece.length();
        return piece;
    }

    private void line(String line) {
        String message = object(line).getString("message", "");
        if (message.contains(PLAN)) {
            JsonObject plan = object(message.substring(message.indexOf(PLAN) + PLAN.length()));
            read++;
            look(plan.getJsonObject("Plan"), new ArrayList<>(), plan.getString("Query Text"));
        }
    }

    /** How many plans were read. */
    int read() {
        return read;
    }

    private void look(JsonObject node, List<String> above, String query) {
        String table = node.getString("Relation Name", "");
        String type = node.getString("Node Type");
        if (!table.isEmpty() && !SMALL.contains(table) && !table.startsWith("pg_")) {
            if (type.equals("Seq Scan")) {
                found.putIfAbsent(table + " is read in full, for " + node.getString("Filter", "all of it"), shown(query));
            } else if (SCANS.contains(type) && !node.containsKey("Index Cond") && (!isCut(above) || node.containsKey("Filter"))
                    && !RIGHTLY.containsKey(whole(node.getString("Index Name"))) && !hasWay(table, node.getString("Filter", ""))) {
                found.putIfAbsent(table + " is read in full along " + node.getString("Index Name") + ", for " + node.getString("Filter", "all of it"), shown(query));
            }
        }
        JsonArray below = node.containsKey("Plans") ? node.getJsonArray("Plans") : JsonArray.EMPTY_JSON_ARRAY;
        List<String> path = new ArrayList<>(above);
        path.add(type);
        below.getValuesAs(JsonObject.class).forEach(child -> look(child, path, query));
    }

    // The audit has a part a year, each with an index of its own for what is one index of all.
    private static String whole(String index) {
        return index.replaceAll("audit_(first|later|\\d{4})_(by_time|happened_id_idx)", "audit_by_time");
    }

    // The tables are small in truth, so that the order of a key may seem cheaper than an index for what is asked; with two million rows it is not.
    private boolean hasWay(String table, String filter) {
        return COMPARED.matcher(filter).results().anyMatch(column -> firstColumns.contains(table + " " + column.group(1)));
    }

    // The first rows of an index are few, however many there are; but not where all are read before the first is known.
    private static boolean isCut(List<String> above) {
        int limit = above.lastIndexOf("Limit");
        return limit >= 0 && above.subList(limit, above.size()).stream().noneMatch(READ_TO_THE_END::contains);
    }

    private static String shown(String query) {
        return COLUMNS.matcher(query).replaceFirst("select … from ");
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private void set(String setting, String value) throws SQLException {
        sql("alter system set " + setting + " = '" + value + "'");
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String query) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
