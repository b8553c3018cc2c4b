package masar.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("Rows that an import writes below JPA")
class ImportCopyTest {
    @RegisterExtension static final House house = new House();

    @Test
    @DisplayName("arrive as they are, whatever their texts hold, dates that are not known and the end of time too")
    void texts() {
        String rough = "a\tb\\c\nd\re\\N\\.\"'" + "، م";
        house.inTransaction(() -> {
            Sql sql = house.bean(Sql.class);
            sql.work(connection -> {
                try (ImportWriter writer = new ImportWriter(connection)) {
                    writer.add("import_problem", 7L, "copy-test", 1L, "column", rough, "key", "");
                    writer.add("job_version", 7L, -7L, Axes.FOREVER, Axes.FOREVER, LocalDateTime.of(2026, 1, 2, 3, 4, 5, 678_000_000), Axes.STILL, Cause.Kind.IMPORT, "copy-test", "A", "", "",
                            "", "", "", "", 0, null, "", "", JobStatus.TERMINATED, ImportWriter.NO_DAY, ImportWriter.NO_DAY);
                    writer.send();
                }
                return null;
            });
        });
        assertEquals(rough, house.value("select bad_value from records.import_problem where run_name = 'copy-test'"));
        assertEquals("9999-12-31 2026-01-02 03:04:05.678 null null", house.sql("select valid_until, known_from, basic, appointed_on from records.job_version where employee_id = -7").stream()
                .map(r -> String.join(" ", r.values().stream().map(String::valueOf).toList())).findFirst().orElse(""));
        house.update("delete from records.job_version where employee_id = -7");
        house.update("delete from records.import_problem where run_name = 'copy-test'");
    }
}
