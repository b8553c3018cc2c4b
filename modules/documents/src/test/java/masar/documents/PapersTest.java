package masar.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.kernel.storage.ContentStore;
import masar.testing.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A paper")
@Tag("database")
@ExtendWith(House.class)
class PapersTest {
    @TempDir static Path data;
    private Village village;
    private House house;

    @BeforeEach
    void settle(House house) {
        this.house = house;
        village = new Village(house, data);
    }

    @AfterEach
    void asBefore() {
        TestKeys.lost = false;
        System.clearProperty("masar.papers.per-hour");
    }

    @Test
    @DisplayName("is made at once, kept under its hash, and read by the person it is about")
    void issued() throws IOException {
        Paper paper = village.letter(Village.token(), "ar");
        assertTrue(paper.serial().matches("14\\d\\d-\\d{7}"), paper.serial());
        assertTrue(paper.code().matches("([2-9A-Z]{4}-){2}[2-9A-Z]{4}"), paper.code());
        byte[] bytes = Files.readAllBytes(house.as(village.hind, () -> village.papers.read(paper.id())).content());
        assertEquals(paper.sha256(), java.util.HexFormat.of().formatHex(ContentStore.sha256().digest(bytes)));
        assertEquals(paper.size(), bytes.length);
        assertEquals(1, trail("paper.issued", paper.serial()));
        assertEquals(List.of(paper), house.as(village.hind, () -> village.papers.mine("", 10)).rows());
    }

    @Test
    @DisplayName("is one paper however often its form is sent, even twice at once")
    void once() {
        String token = Village.token();
        List<CompletableFuture<Paper>> both = IntStream.range(0, 3).mapToObj(i -> CompletableFuture.supplyAsync(() -> {
            Paper[] made = new Paper[1];
            house.inRequest(() -> made[0] = village.letter(token, "ar"));
            return made[0];
        })).toList();
        Paper first = both.get(0).join();
        both.forEach(f -> assertEquals(first, f.join()));
        assertEquals(first, village.letter(token, "en"), "the first one stands");
        assertEquals(1, house.as(village.hind, () -> village.papers.mine("", 10)).rows().size());
        assertNotEquals(first.id(), village.letter(Village.token(), "ar").id());
    }

    @Test
    @DisplayName("is not made about somebody else, nor without a key, nor with a token that is none")
    void refused() {
        NewPaper about = Samples.paper(Village.id(), village.agency, Samples.letter("ar"));
        assertTrue(assertThrows(Refused.class, () -> house.as(village.hind, () -> village.papers.issue(about, Village.token()))).is("refused.notFound"));
        assertEquals("refused.token", key(() -> village.letter("x", "ar")));
        TestKeys.lost = true;
        assertEquals("papers.noKey", key(() -> village.letter(Village.token(), "ar")));
    }

    @Test
    @DisplayName("is made so many times an hour for one person; the same one again costs nothing, and others are not held up")
    void limited() {
        System.setProperty("masar.papers.per-hour", "2");
        String hind = Village.token();
        village.letter(hind, "ar");
        village.letter(Village.token(), "ar");
        assertEquals("papers.tooOften", key(() -> village.letter(Village.token(), "ar")));
        village.letter(hind, "ar");
        NewPaper about = Samples.paper(village.hind, village.agency, Samples.letter("ar"));
        house.as(village.majed, () -> village.papers.issue(about, Village.token()));
    }

    @Test
    @DisplayName("may be issued by an officer of the agency in whose name it speaks")
    void byOfficer() {
        NewPaper about = Samples.paper(village.hind, village.agency, Samples.letter("ar"));
        Paper paper = house.as(village.majed, () -> village.papers.issue(about, Village.token()));
        assertEquals(List.of(paper), house.as(village.hind, () -> village.papers.mine("", 5)).rows());
        assertEquals(List.of(paper), house.as(village.sara, () -> village.papers.about(village.hind, "", 5)).rows());
        Village other = new Village(house, data);
        assertTrue(assertThrows(Refused.class, () -> house.as(other.majed, () -> other.papers.issue(about, Village.token()))).is("refused.notFound"));
        assertEquals(List.of(), house.as(other.sara, () -> other.papers.about(village.hind, "", 5)).rows());
    }

    @Test
    @DisplayName("of another person answers as one that does not exist, and the attempt stays")
    void foreign() {
        Paper paper = village.letter(Village.token(), "ar");
        String stranger = Village.id();
        assertTrue(assertThrows(Refused.class, () -> house.as(stranger, () -> village.papers.read(paper.id()))).is("refused.notFound"));
        assertTrue(assertThrows(Refused.class, () -> house.as(stranger, () -> village.papers.read(Long.MAX_VALUE))).is("refused.notFound"));
        Village other = new Village(house, data);
        assertTrue(assertThrows(Refused.class, () -> house.as(other.sara, () -> other.papers.read(paper.id()))).is("refused.notFound"));
        assertEquals(2, trail("paper.foreign", paper.serial()));
        house.as(village.majed, () -> village.papers.read(paper.id()));
        assertEquals(1, trail("paper.read", paper.serial()));
    }

    @Test
    @DisplayName("is taken back by the director with a reason, once, and by nobody else")
    void revoked() {
        Paper paper = village.letter(Village.token(), "ar");
        assertTrue(assertThrows(Refused.class, () -> house.as(village.majed, () -> village.papers.revoke(paper.id(), "خطأ"))).is("refused.notAllowed"));
        assertTrue(assertThrows(Refused.class, () -> house.as(village.hind, () -> village.papers.revoke(paper.id(), "خطأ"))).is("refused.notAllowed"));
        Village other = new Village(house, data);
        assertTrue(assertThrows(Refused.class, () -> house.as(other.sara, () -> other.papers.revoke(paper.id(), "خطأ"))).is("refused.notFound"));
        assertEquals("papers.reason.missing", key(() -> house.as(village.sara, () -> village.papers.revoke(paper.id(), "  "))));
        assertEquals("papers.reason.long", key(() -> house.as(village.sara, () -> village.papers.revoke(paper.id(), "س".repeat(501)))));
        Paper gone = house.as(village.sara, () -> village.papers.revoke(paper.id(), "أُدخل راتب خاطئ"));
        assertEquals("أُدخل راتب خاطئ", gone.reason());
        assertEquals(gone, house.as(village.sara, () -> village.papers.revoke(paper.id(), "سبب آخر")));
        assertEquals(1, trail("paper.revoked", paper.serial()));
        String ministry = village.officer("MINISTRY_OFFICER", "");
        assertTrue(house.as(ministry, () -> village.papers.revoke(village.letter(Village.token(), "en").id(), "طلب صاحبها")).revoked().isPresent());
    }

    @Test
    @DisplayName("stands in a list that is paged by key")
    void paged() {
        List<Long> ids = IntStream.range(0, 5).mapToObj(i -> village.letter(Village.token(), "en").id()).toList();
        Slice<Paper> first = house.as(village.hind, () -> village.papers.mine("", 2));
        Slice<Paper> second = house.as(village.hind, () -> village.papers.mine(first.next(), 2));
        Slice<Paper> third = house.as(village.hind, () -> village.papers.mine(second.next(), 2));
        assertEquals(ids.stream().sorted(java.util.Comparator.reverseOrder()).toList(),
                java.util.stream.Stream.of(first, second, third).flatMap(s -> s.rows().stream()).map(Paper::id).toList());
        assertEquals(first.rows(), house.as(village.hind, () -> village.papers.mine(second.previous(), 2)).rows());
        assertTrue(!third.isMore());
    }

    @Test
    @DisplayName("is the same bytes as long as serial, code and moment are the same")
    void sameBytes() throws InterruptedException {
        assertNotEquals(village.letter(Village.token(), "ar").sha256(), village.letter(Village.token(), "ar").sha256(), "each has its serial");
        byte[] first = Prints.signed(house, Samples.letter("ar"));
        Thread.sleep(1100);
        assertArrayEquals(first, Prints.signed(house, Samples.letter("ar")), "a second later");
    }

    @Test
    @DisplayName("whose file was written and whose row was not is removed after a day, and no other")
    void orphans() throws IOException {
        Paper paper = village.letter(Village.token(), "en");
        Path issued = Office.DISK.place(paper.sha256());
        Path orphan = Office.DISK.place(Office.DISK.keep(new java.io.ByteArrayInputStream(new byte[] {1, 2, 3}), size -> { }, file -> { }));
        Path fresh = Office.DISK.place(Office.DISK.keep(new java.io.ByteArrayInputStream(new byte[] {4, 5, 6}), size -> { }, file -> { }));
        for (Path old : List.of(issued, orphan)) {
            Files.setLastModifiedTime(old, java.nio.file.attribute.FileTime.from(java.time.Instant.now().minus(java.time.Duration.ofDays(3))));
        }
        house.inRequest(() -> house.bean(OldPapers.class).run(house.clock().today()));
        assertTrue(Files.exists(issued) && Files.exists(fresh));
        assertTrue(Files.notExists(orphan));
    }

    private String key(org.junit.jupiter.api.function.Executable what) {
        return assertThrows(Refused.class, what).problems().get(0).key();
    }

    private long trail(String act, String serial) {
        return ((Number) house.value("select count(*) from journal.audit where act = ? and entity_id = ?", act, serial)).longValue();
    }
}
