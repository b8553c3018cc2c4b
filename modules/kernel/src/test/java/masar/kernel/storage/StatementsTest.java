package masar.kernel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import masar.kernel.CivilClock;
import masar.kernel.Reading;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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

    private void change(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
