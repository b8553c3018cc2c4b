package masar.kernel.storage;

import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/** What is wrong with a PostgreSQL that the settings name, in one line that says which setting or what to do; asked once, before anything else. */
final class PostgresqlCheck {
    /** The oldest one on which the house is tried. */
    static final int OLDEST = 14;
    private static final String ASK = "select current_setting('server_version_num')::int / 10000, current_setting('server_version'), current_setting('server_encoding'), current_database(),"
            + " current_user, has_database_privilege(current_database(), 'CREATE'), pg_is_in_recovery(),"
            + " case when exists (select 1 from pg_extension x join pg_namespace n on n.oid = x.extnamespace where x.extname = 'pg_trgm' and n.nspname = 'public') then 'THERE'"
            + " when exists (select 1 from pg_extension where extname = 'pg_trgm') then 'ELSEWHERE' when not exists (select 1 from pg_available_extensions where name = 'pg_trgm') then 'MISSING'"
            + " when not exists (select 1 from pg_namespace where nspname = 'public') then 'HOMELESS' when (select rolsuper from pg_roles where rolname = current_user)"
            + " or exists (select 1 from pg_available_extension_versions where name = 'pg_trgm' and trusted) then 'CAN_BE_MADE' else 'FORBIDDEN' end";

    /** Whether there are trigrams, by which parts of names are found, or can be: the extension pg_trgm in the schema public. */
    enum Trigrams { THERE, CAN_BE_MADE, ELSEWHERE, HOMELESS, FORBIDDEN, MISSING }

    private PostgresqlCheck() {
    }

    /** The first thing that is wrong; empty when the house can stand on it. */
    static Optional<String> wrong(DataSource database, String url, String user) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(ASK)) {
            row.next();
            return wrong(new Found(row.getInt(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getBoolean(6), row.getBoolean(7), Trigrams.valueOf(row.getString(8))));
        } catch (SQLException e) {
            return Optional.of(said(e, url, user));
        }
    }

    /** What the database says of itself. */
    record Found(int major, String version, String encoding, String database, String user, boolean mayCreate, boolean standby, Trigrams trigrams) {
    }

    static Optional<String> wrong(Found is) {
        if (is.major < OLDEST) {
            return Optional.of("masar.db.url: PostgreSQL " + is.version + " is too old; it must be " + OLDEST + " or later.");
        }
        if (!is.encoding.equals("UTF8")) {
            return Optional.of("masar.db.url: the database '" + is.database + "' is encoded in " + is.encoding + "; create it with --encoding UTF8 --template template0.");
        }
        if (is.standby) {
            return Optional.of("masar.db.url: the database is a standby that can only be read; name the one that is written to.");
        }
        if (!is.mayCreate) {
            return Optional.of("masar.db.user: '" + is.user + "' may not create schemas in the database '" + is.database + "'; make it the owner: alter database " + is.database + " owner to "
                    + is.user + ".");
        }
        return Optional.ofNullable(switch (is.trigrams) {
            case THERE, CAN_BE_MADE -> null;
            case ELSEWHERE -> "masar.db.url: the extension pg_trgm of the database '" + is.database + "' lies in another schema; a superuser says in it: alter extension pg_trgm set schema public.";
            case HOMELESS -> "masar.db.url: the database '" + is.database + "' has no schema public for the extension pg_trgm; its owner says in it: create schema public.";
            case FORBIDDEN -> "masar.db.user: '" + is.user + "' may not create the extension pg_trgm; a superuser says in the database '" + is.database
                    + "', once: create extension pg_trgm with schema public.";
            case MISSING -> "masar.db.url: the PostgreSQL has no extension pg_trgm; install its contrib package.";
        });
    }

    /** A fault at the door in words. */
    static String said(SQLException fault, String url, String user) {
        String state = String.valueOf(fault.getSQLState());
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return "masar.db.url: there is no host '" + cause.getMessage() + "', as '" + plain(url) + "' has it.";
            }
        }
        return switch (state) {
            case "08001", "08004", "08006" -> "masar.db.url: no PostgreSQL answers at '" + plain(url) + "': " + line(fault);
            case "28P01", "28000" -> "masar.db.user, masar.db.password: the database does not let '" + user + "' in with this password: " + line(fault);
            case "3D000" -> "masar.db.url: there is no such database, as '" + plain(url) + "' has it; createdb makes it (config/postgresql.properties).";
            case "53300" -> "masar.db.url: the PostgreSQL takes no more connections; raise its max_connections or stop what holds them.";
            default -> "masar.db.url: the database at '" + plain(url) + "' cannot be used: " + line(fault);
        };
    }

    /** The address without what may be secret behind it. */
    private static String plain(String url) {
        return url.replaceAll("\\?.*", "").replaceAll("//[^/@]*@", "//");
    }

    private static String line(SQLException fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("").strip();
    }
}
