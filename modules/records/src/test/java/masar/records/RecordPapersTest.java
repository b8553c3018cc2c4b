package masar.records;

import java.nio.file.Files;
import java.nio.file.Path;
import masar.documents.Papers;
import masar.testing.House;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
@ExtendWith(House.class)
class RecordPapersTest {
    @TempDir static Path data;

    @Test
    void shows(House house) throws Exception {
        System.setProperty("masar.data", data.toString());
        System.setProperty("masar.demo", "true");
        String id = Staff.idOf(house, Staff.clerk(house, "TST-A", "سالم"));
        RecordPapers papers = house.bean(RecordPapers.class);
        for (String kind : new String[] {RecordPapers.STATEMENT, RecordPapers.LETTER}) {
            var paper = house.as(id, () -> papers.issue(new RecordPapers.Asked(kind, "both", ""), java.util.UUID.randomUUID().toString()));
            Files.copy(house.as(id, () -> house.bean(Papers.class).read(paper.id())).content(), Path.of("/tmp/documents-scratch/r-" + kind + ".pdf"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
