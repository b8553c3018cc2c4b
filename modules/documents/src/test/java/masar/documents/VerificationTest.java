package masar.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import masar.kernel.Actor;
import masar.kernel.Refused;
import masar.testing.House;
import masar.ui.Wishes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Whoever holds a paper")
@Tag("database")
@ExtendWith(House.class)
class VerificationTest {
    @TempDir static Path data;
    private Village village;
    private House house;

    @BeforeEach
    void settle(House house) {
        this.house = house;
        village = new Village(house, data);
    }

    private Verdict ask(String code, String seal) {
        return house.as(Actor.visitor("192.0.2.7"), () -> village.verification.byCode(code, seal));
    }

    private Verdict ask(String code) {
        return ask(code, "");
    }

    @Test
    @DisplayName("learns that it is genuine and what it says, in the language of the page where the paper has it")
    void genuine() {
        Paper paper = village.letter(Village.token(), "ar", "en");
        Verdict verdict = ask(paper.code());
        assertEquals(Verdict.State.GENUINE, verdict.state());
        assertEquals(paper.serial(), verdict.serial());
        assertEquals(paper.sha256(), verdict.sha256());
        assertEquals(Samples.letter("ar").shown(), verdict.lines());
        assertEquals(Samples.letter("en").shown(), Wishes.as(Wishes.USUAL.in("en"), () -> ask(paper.code())).lines());
        assertEquals(Samples.letter("en").shown(), ask(village.letter(Village.token(), "en").code()).lines(), "what it has");
    }

    @Test
    @DisplayName("may type the code as they like")
    void typed() {
        Paper paper = village.letter(Village.token(), "en");
        for (String typed : new String[] {paper.code().toLowerCase(java.util.Locale.ROOT), paper.code().replace("-", " "), " " + paper.code().replace("-", "") + " ",
            paper.code().replace('8', 'B').replace('5', 's').replace('2', 'z').replace('V', 'u'), paper.code().replace('2', '٢').replace('7', '٧')}) {
            assertTrue(ask(typed).known(), typed);
        }
    }

    @Test
    @DisplayName("learns that it was revoked and when, and never why")
    void revoked() {
        Paper paper = village.letter(Village.token(), "ar");
        house.as(village.sara, () -> village.papers.revoke(paper.id(), "سر بين الجهة والموظف"));
        Verdict verdict = ask(paper.code());
        assertEquals(Verdict.State.REVOKED, verdict.state());
        assertTrue(verdict.revoked().isPresent());
        assertFalse(verdict.toString().contains("سر بين"));
    }

    @Test
    @DisplayName("learns nothing of a code that is none, of another seal, or of a text that is no code")
    void unknown() {
        Paper paper = village.letter(Village.token(), "ar");
        String seal = (String) house.value("select seal from documents.paper where id = ?", paper.id());
        assertEquals(Verdict.State.GENUINE, ask(paper.code(), seal).state());
        assertEquals(Verdict.UNKNOWN, ask(paper.code(), "XXXX-XXXX"));
        assertEquals(Verdict.UNKNOWN, ask("2222-2222-2222"));
        for (String none : new String[] {"", "x", "' or 1=1 --", "7KQ4-M2XD-9TF", "7KQ4-M2XD-9TFAA", "\u202E", "0".repeat(5000)}) {
            assertEquals(Verdict.UNKNOWN, ask(none));
        }
    }

    @Test
    @DisplayName("learns whether a file is the very one, another paper, or none of ours")
    void files() {
        Paper mine = village.letter(Village.token(), "ar");
        Paper other = village.letter(Village.token(), "ar");
        Verdict verdict = ask(mine.code());
        house.as(Actor.visitor("192.0.2.8"), () -> {
            assertEquals(Verification.Match.SAME, village.verification.match(verdict, mine.sha256().toUpperCase(java.util.Locale.ROOT)));
            assertEquals(Verification.Match.OTHER, village.verification.match(verdict, other.sha256()));
            assertEquals(Verification.Match.NONE, village.verification.match(verdict, "0".repeat(64)));
            assertEquals(Verification.Match.NONE, village.verification.match(verdict, "nonsense"));
            assertEquals(other.serial(), village.verification.byFile(other.sha256()).serial());
            assertEquals(Verdict.UNKNOWN, village.verification.byFile("0".repeat(64)));
        });
    }

    @Test
    @DisplayName("is not deceived by a row that somebody changed in the database: what it says, whose it is, which file it is, by whose key")
    void tampered() {
        for (String change : new String[] {"shown = replace_with", "subject_id = '1000000008'", "sha256 = '" + "2".repeat(64) + "'", "seal = '2222-2222'",
            "proof = ''", "key_print = '" + "0".repeat(64) + "'", "key_print = '" + "0".repeat(64) + "', proof = '', sha256 = '" + "1".repeat(64) + "'"}) {
            Paper paper = village.letter(Village.token(), "en");
            assertTrue(ask(paper.code()).known());
            String forged = Shown.write(java.util.List.of(Samples.letter("en"))).replace("Hind", "Hend").replace("'", "''");
            Burglar.tamper(house, "update documents.paper set " + change.replace("replace_with", "'" + forged + "'") + " where id = " + paper.id());
            assertEquals(Verdict.UNKNOWN, ask(paper.code()), change);
            assertEquals(1L, ((Number) house.value("select count(*) from journal.audit where act = 'paper.tampered' and entity_id = ?", paper.serial())).longValue());
        }
    }

    @Test
    @DisplayName("has a paper that the database itself keeps: never changed or deleted, and taken back once")
    void kept() {
        Paper paper = village.letter(Village.token(), "en");
        house.as(village.sara, () -> village.papers.revoke(paper.id(), "خطأ"));
        for (String change : new String[] {"update documents.paper set shown = '{}' where id = ?", "update documents.paper set revoked_at = null where id = ?",
            "delete from documents.paper where id = ?"}) {
            assertThrows(RuntimeException.class, () -> house.update(change, paper.id()), change);
        }
        assertEquals(Verdict.State.REVOKED, ask(paper.code()).state());
    }

    @Test
    @DisplayName("may ask so many times a minute from one address, and others are not held up by it")
    void limited() {
        System.setProperty("masar.verify.per-minute", "5");
        for (int i = 0; i < 5; i++) {
            house.as(Actor.visitor("192.0.2.66"), () -> village.verification.byCode("2222-2222-2222", ""));
        }
        assertTrue(assertThrows(Refused.class, () -> house.as(Actor.visitor("192.0.2.66"), () -> village.verification.byCode("2222-2222-2222", "")))
                .is("verify.tooOften"));
        house.as(Actor.visitor("192.0.2.67"), () -> village.verification.byCode("2222-2222-2222", ""));
        assertTrue(assertThrows(Refused.class, () -> house.as(Actor.visitor("192.0.2.66"), () -> village.verification.mayBring())).is("verify.tooOften"));
    }

    @Test
    @DisplayName("is counted by network where addresses are there for the taking")
    void neighbours() {
        assertEquals(Allowance.neighbours("2001:db8:1:2::1"), Allowance.neighbours("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        assertNotEquals(Allowance.neighbours("2001:db8:1:2::1"), Allowance.neighbours("2001:db8:1:3::1"));
        assertEquals("192.0.2.7", Allowance.neighbours("192.0.2.7"));
        assertEquals(":::no", Allowance.neighbours(":::no"));
        assertEquals("", Allowance.neighbours(""));
    }
}
