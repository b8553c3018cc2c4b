package masar.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import masar.kernel.Refused;
import masar.testing.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
@ExtendWith(House.class)
@DisplayName("What requests leave behind")
class OldNoticesTest {
    @TempDir
    static Path data;
    private House house;
    private Town town;
    private LocalDate today;

    @BeforeEach
    void town(House house) {
        System.setProperty("masar.data", data.toString());
        this.house = house;
        town = new Town(house).open();
        today = house.clock().today();
    }

    @AfterEach
    void settings() {
        System.clearProperty("masar.evidence.draft-megabytes");
    }

    @Test
    @DisplayName("is cleaned: notices read long ago go, unread ones and those read lately stay")
    void notices() {
        notice(-1, today.minusDays(401).atStartOfDay());
        notice(-2, today.minusDays(399).atStartOfDay());
        notice(-3, null);
        house.bean(OldNotices.class).run(today);
        assertEquals(List.of(-3L, -2L), house.sql("select id from requests.notice where national_id = ? order by id", town.hind).stream()
                .map(r -> ((Number) r.get("id")).longValue()).toList());
        house.update("delete from requests.notice where id < 0");
    }

    private void notice(long id, LocalDateTime read) {
        house.update("insert into requests.notice (id, national_id, text_key, args, address, once_key, told_at, read_at) values (?, ?, 'x', '', '', ?, ?, ?)", id, town.hind,
                "k" + id, Timestamp.valueOf(today.minusDays(500).atStartOfDay()), read == null ? null : Timestamp.valueOf(read));
    }

    @Test
    @DisplayName("is cleaned: a dropped file goes a day later, unless another request holds the same content")
    void files() throws IOException {
        long draft = town.draft(town.hind, "هنادي");
        Path dropped = attached(draft, "dropped", true);
        Path young = attached(draft, "young", true);
        Path kept = attached(draft, "kept", false);
        Path shared = attached(draft, "shared", true);
        assertEquals(shared, attached(town.draft(town.person("ماجد"), "م"), "shared", false));
        Path half = Files.writeString(data.resolve("evidence/incoming/c1.part"), "half");
        for (Path old : List.of(dropped, kept, shared, half)) {
            Files.setLastModifiedTime(old, FileTime.from(Files.getLastModifiedTime(young).toInstant().minus(Duration.ofHours(25))));
        }
        house.bean(OldNotices.class).run(today);
        assertFalse(Files.exists(dropped));
        assertFalse(Files.exists(half));
        assertTrue(Files.exists(young) && Files.exists(kept) && Files.exists(shared));
        try (var left = Files.list(data.resolve("evidence/incoming"))) {
            assertEquals(0, left.count());
        }
        assertEquals(dropped, attached(draft, "dropped", false), "and may come again");
        assertTrue(Files.exists(dropped));
    }

    @Test
    @DisplayName("has its limit before it is sent: all drafts of a person together")
    void quota() throws IOException {
        System.setProperty("masar.evidence.draft-megabytes", "1");
        long draft = town.draft(town.hind, "هنادي");
        String padding = " ".repeat(600_000);
        attached(draft, "first" + padding, false);
        Refused full = assertThrows(Refused.class, () -> attached(draft, "second" + padding, false));
        assertEquals("requests.evidence.quota", full.problems().get(0).key());
        assertEquals("evidence", full.problems().get(0).field());
        attached(town.draft(town.person("ماجد"), "م"), "second" + padding, false);
        house.as(town.hind, () -> town.requests.send(draft, UUID.randomUUID().toString()));
        attached(town.draft(town.hind, "هنودة"), "third" + padding, false);
    }

    private Path attached(long request, String content, boolean drop) {
        String who = (String) house.value("select applicant_id from requests.request where id = ?", request);
        return house.as(who, () -> {
            EvidenceFile file = town.requests.attach(request, "nick", "a.pdf", new ByteArrayInputStream(("%PDF-1.7 " + content).getBytes(StandardCharsets.UTF_8)));
            Path place = house.bean(Evidence.class).read(file.id()).content();
            if (drop) {
                town.requests.detach(request, file.id());
            }
            return place;
        });
    }
}
