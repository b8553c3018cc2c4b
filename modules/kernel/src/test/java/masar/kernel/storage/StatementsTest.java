package masar.kernel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import masar.kernel.CivilClock;
import masar.kernel.Reading;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.PGStatement;

@DisplayName("What is sent to the database")
class StatementsTest {
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName("memory:statements-" + System.nanoTime());
        derby.setCreateDatabase("create");
        connection = Statements.counted(derby.getConnection());
        change("create schema journal");
        change("create table journal.audit (id integer)");
        change("create table note (words varchar(20))");
    }

    @AfterEach
    void close() throws SQLException {
        Reading.end();
        connection.close();
    }

    @Test
    @DisplayName("is counted, each statement once and a batch once")
    void counted() throws SQLException {
        long before = Statements.sent();
        try (PreparedStatement insert = connection.prepareStatement("insert into note values (?)"); Statement plain = connection.createStatement()) {
            for (int i = 0; i < 3; i++) {
                insert.setString(1, "note " + i);
                insert.addBatch();
            }
            insert.executeBatch();
            plain.executeQuery("select * from note").close();
        }
        assertEquals(2, Statements.sent() - before);
    }

    @Test
    @DisplayName("for a page is asked once, and again only when something was changed; a line of the trail changes nothing")
    void once() throws Exception {
        Reading.begin();
        Object first = Reading.once("who", Object::new);
        change("insert into journal.audit values (1)");
        change("values 1");
        assertSame(first, Reading.once("who", Object::new));
        assertNotSame(first, Reading.once("what", Object::new));
        change("insert into note values ('changed')");
        assertNotSame(first, Reading.once("who", Object::new));
    }

    @Test
    @DisplayName("outside of a page is asked each time")
    void outside() throws Exception {
        assertNotSame(Reading.once("who", Object::new), Reading.once("who", Object::new));
    }

    @Test
    @DisplayName("for a page is asked of one moment, and of the next page's moment after it")
    void moment() throws Exception {
        CivilClock clock = new CivilClock();
        Reading.begin();
        Instant first = clock.now();
        Thread.sleep(2);
        assertEquals(first, clock.now());
        Reading.begin();
        assertNotEquals(first, clock.now());
    }

    @Test
    @DisplayName("that asks for the first so many of an order is planned by PostgreSQL for its values each time, and nothing else is")
    void planned() throws SQLException {
        List<String> planned = new ArrayList<>();
        Connection postgresql = Statements.counted(proxy(Connection.class, (connection, prepare) -> proxy(PGPrepared.class, (statement, args) -> planned.add(prepare[0] + ": " + args[0]))));
        postgresql.prepareStatement("select a from b where c = ? order by a LIMIT ? OFFSET ?");
        postgresql.prepareStatement("select a from b order by a fetch first 26 rows only");
        postgresql.prepareStatement("select a from b where limited = ?");
        assertEquals(List.of("select a from b where c = ? order by a LIMIT ? OFFSET ?: 0", "select a from b order by a fetch first 26 rows only: 0"), planned);
    }

    /** What a statement of PostgreSQL is. */
    interface PGPrepared extends PreparedStatement, PGStatement {
    }

    private static <T> T proxy(Class<T> type, BiFunction<Object, Object[], Object> answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            Object said = answer.apply(self, args);
            return method.getReturnType() == void.class ? null : said;
        }));
    }

    private void change(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
