package masar.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Actor;
import masar.kernel.Refused;
import masar.testing.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The signed root of a day")
@Tag("database")
@ExtendWith(House.class)
class RootsTest {
    private static final Actor AUDITOR = Actor.system("test");
    private static LocalDate day = LocalDate.of(2031, 1, 1);
    @TempDir Path folder;
    private House house;
    private Audit audit;
    private Roots roots;
    private DailyRoots task;

    @BeforeEach
    void settle(House house) {
        this.house = house;
        audit = house.bean(Audit.class);
        roots = house.bean(Roots.class);
        task = house.bean(DailyRoots.class);
        Burglar.tamper(house, "delete from documents.audit_root", "delete from documents.root_day");
        day = day.plusDays(10);
    }

    @AfterEach
    void keyIsBack() {
        TestKeys.lost = false;
    }

    @Test
    @DisplayName("is made once, says where each chain ended, and the database keeps it")
    void once() {
        acts("ONCE", 3, day);
        run(day.plusDays(1));
        acts("ONCE", 2, day.plusDays(1));
        run(day.plusDays(1));
        assertEquals(1, days().size());
        assertEquals(3L, value("last_no", "ONCE", day));
        run(day.plusDays(2));
        assertEquals(5L, value("last_no", "ONCE", day.plusDays(1)));
        assertEquals(2L, value("acts", "ONCE", day.plusDays(1)));
        assertTrue(all().good(), () -> all().toString());
        for (String attempt : List.of("delete from documents.audit_root", "update documents.audit_root set acts = 0", "delete from documents.root_day",
                "update documents.root_day set day_no = day_no + 10")) {
            assertThrows(IllegalStateException.class, () -> house.update(attempt), attempt);
        }
    }

    @Test
    @DisplayName("is made up for days on which nothing ran or no key was there, each with what the chain had then")
    void madeUp() {
        acts("UP", 1, day);
        run(day.plusDays(1));
        acts("UP", 1, day.plusDays(1));
        TestKeys.lost = true;
        run(day.plusDays(2));
        acts("UP", 4, day.plusDays(3));
        TestKeys.lost = false;
        run(day.plusDays(5));
        assertEquals(List.of(4L, 3L, 2L, 1L, 0L), days().stream().map(d -> java.time.temporal.ChronoUnit.DAYS.between(day, d.day())).toList());
        assertEquals(List.of(1L, 2L, 2L, 6L, 6L), java.util.stream.LongStream.range(0, 5).mapToObj(i -> value("last_no", "UP", day.plusDays(i))).toList());
        assertTrue(all().good());
    }

    @Test
    @DisplayName("finds out who changed an act and recomputed the whole chain")
    void rewritten() {
        acts("REWRITTEN", 5, day);
        run(day.plusDays(1));
        Burglar.tamper(house, "delete from journal.audit where agency = 'REWRITTEN'", "delete from journal.chain_head where agency = 'REWRITTEN'");
        for (int i = 1; i <= 5; i++) {
            audit.record(AuditEntry.of("step").in("REWRITTEN").because(i == 3 ? "another story" : "row " + i));
        }
        audit.seal();
        assertTrue(house.as(AUDITOR, () -> audit.verify("REWRITTEN")).good(), "the chain by itself looks whole");
        assertEquals(new RootCheck(0, RootCheck.State.CHAIN, Optional.of(day), "REWRITTEN"), all());
        assertEquals(RootCheck.State.CHAIN, house.as(AUDITOR, () -> roots.verify(day)).state());
    }

    @Test
    @DisplayName("finds out a changed root, a removed one, a removed day, and a key that is not ours")
    void changed() {
        for (int i = 0; i < 3; i++) {
            acts("CHANGED", 2, day.plusDays(i));
            run(day.plusDays(i + 1));
        }
        String second = " where root_day = '" + day.plusDays(1) + "'";
        Burglar.tamper(house, "update documents.audit_root set last_no = last_no - 1" + second + " and agency = 'CHANGED'");
        assertEquals(new RootCheck(1, RootCheck.State.CHANGED, Optional.of(day.plusDays(1)), "CHANGED"), all());
        Burglar.tamper(house, "delete from documents.audit_root" + second + " and agency = 'CHANGED'");
        assertEquals(new RootCheck(1, RootCheck.State.FILE, Optional.of(day.plusDays(1)), ""), all());
        Burglar.tamper(house, "delete from documents.audit_root" + second, "delete from documents.root_day" + second);
        assertEquals(new RootCheck(1, RootCheck.State.GAP, Optional.of(day.plusDays(2)), ""), all());
        Burglar.tamper(house, "update documents.root_day set key_print = '" + "f".repeat(64) + "' where root_day = '" + day + "'");
        assertEquals(RootCheck.State.KEY, all().state());
        assertEquals(RootCheck.State.GAP, house.as(AUDITOR, () -> roots.verify(day.plusDays(2))).state());
    }

    @Test
    @DisplayName("is exported with a signature that a tool of others verifies, and one changed letter is refused")
    void outside() throws Exception {
        acts("OUT", 2, day);
        run(day.plusDays(1));
        Path file = write(house.as(AUDITOR, () -> roots.file(day)));
        Path signature = write(house.as(AUDITOR, () -> roots.signature(day)));
        Path certificate = write(house.as(AUDITOR, () -> roots.certificate(day)));
        String text = Files.readString(file);
        assertTrue(text.lines().anyMatch(l -> l.startsWith("{\"day\":\"" + day + "\",\"agency\":\"OUT\",\"lines\":2,\"hash\":\"")), text);
        assertArrayEquals(Files.readAllBytes(file), house.as(AUDITOR, () -> roots.file(day)).bytes(), "the same at each time");
        var key = house.bean(Keys.class).key().orElseThrow().chain().get(0);
        assertTrue(Cms.holds(Files.readAllBytes(file), Files.readAllBytes(signature), key));
        byte[] other = text.replace("\"lines\":2", "\"lines\":1").getBytes(StandardCharsets.UTF_8);
        assertFalse(Cms.holds(other, Files.readAllBytes(signature), key));
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/openssl")), "no openssl on this machine");
        assertEquals(0, openssl(file, signature, certificate));
        Files.write(file, other);
        assertTrue(openssl(file, signature, certificate) != 0);
    }

    @Test
    @DisplayName("is for auditors and operators, and a day without roots is not found")
    void guarded() {
        assertTrue(assertThrows(Refused.class, () -> house.as(Village.id(), () -> roots.days("", 5))).is("refused.notAllowed"));
        assertTrue(assertThrows(Refused.class, () -> house.as(Village.id(), () -> roots.file(day))).is("refused.notAllowed"));
        assertTrue(assertThrows(Refused.class, () -> house.as(AUDITOR, () -> roots.file(day))).is("refused.notFound"));
        assertEquals(Optional.empty(), all().day());
    }

    private static int openssl(Path file, Path signature, Path certificate) throws Exception {
        return new ProcessBuilder("/usr/bin/openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", signature.toString(), "-content", file.toString(),
                "-CAfile", certificate.toString(), "-purpose", "any", "-out", "/dev/null").redirectErrorStream(true)
                .redirectOutput(new File(folderOf(file), "openssl.txt")).start().waitFor();
    }

    private static File folderOf(Path file) {
        return file.getParent().toFile();
    }

    private Path write(Roots.File file) throws java.io.IOException {
        return Files.write(folder.resolve(file.name()), file.bytes());
    }

    private List<RootDay> days() {
        return house.as(AUDITOR, () -> roots.days("", 50)).rows();
    }

    private RootCheck all() {
        return house.as(AUDITOR, () -> roots.verifyAll());
    }

    private long value(String column, String agency, LocalDate of) {
        return ((Number) house.value("select " + column + " from documents.audit_root where agency = ? and root_day = ?", agency, java.sql.Date.valueOf(of))).longValue();
    }

    private void acts(String agency, int rows, LocalDate on) {
        house.clock().moveTo(on);
        for (int i = 1; i <= rows; i++) {
            audit.record(AuditEntry.of("step").in(agency).because("row " + i));
        }
        audit.seal();
    }

    private void run(LocalDate on) {
        house.clock().moveTo(on);
        house.as(Actor.system("daily-run"), () -> task.run(on));
    }
}
