package masar.retirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.documents.Papers;
import masar.documents.Verdict;
import masar.documents.Verification;
import masar.journal.Outbox;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.retirement.LeavingPaper.Kind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
@DisplayName("The papers of a leaving")
class LeavingPapersTest extends AtWork {
    private static final LocalDate LAST = TODAY.plusDays(20);
    @TempDir static Path data;

    @BeforeAll
    static void key() {
        // The demo makes a key of its own to sign papers with.
        System.setProperty("masar.data", data.toString());
        System.setProperty("masar.demo", "true");
    }

    @AfterAll
    static void close() {
        System.clearProperty("masar.demo");
    }

    private String decided(String who, String kind) {
        String number = staff.sent(who, kind, LAST);
        staff.verified(number);
        staff.approved(number);
        return number;
    }

    private void done(String number, LeavingStage stage) {
        house.as(staff.hr, () -> house.bean(LeavingDesk.class).done(number, stage, ""));
    }

    private List<LeavingPaper> papers(String who, String number) {
        house.bean(Outbox.class).deliver();
        return house.as(who, () -> house.bean(LeavingPapers.class).mine(number));
    }

    private static byte[] pdf(String who, LeavingPaper paper) throws IOException {
        return Files.readAllBytes(house.as(who, () -> house.bean(Papers.class).read(paper.paper())).content());
    }

    private static String text(String who, LeavingPaper paper) throws IOException {
        byte[] pdf = pdf(who, paper);
        String folder = System.getProperty("masar.test.pictures", "");
        if (!folder.isEmpty()) {
            Files.write(Path.of(folder, paper.kind() + ".pdf"), pdf);
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC).replaceAll("[\\u2066-\\u2069\\u200E\\u200F]", "").replaceAll("\\s+", " ");
        }
    }

    private static void says(String text, String... wanted) {
        for (String one : wanted) {
            assertTrue(text.contains(one), () -> "'" + one + "' is not in:\n" + text);
        }
    }

    @Test
    @DisplayName("are made when their stage is reached, each once, say whose service ends and what is due, and are verified by anybody")
    void whole() throws IOException {
        String salem = staff.veteran();
        String number = decided(salem, EarlyRetirementRequest.CODE);
        List<LeavingPaper> decision = papers(salem, number);
        assertEquals(List.of(Kind.DECISION), decision.stream().map(LeavingPaper::kind).toList());
        String said = text(salem, decision.get(0));
        says(said, salem, "Saad Ali Fahd Tester", "6,980", number, "Early retirement", "article 219", "4 months", "27,920", "72 days", "180 days",
                "Civil Pension Law", "13 December 2026", "14 December 2026", "Copies to: human resources, finance", "General Organization for Social Insurance");
        house.as(staff.hr, () -> house.bean(LeavingDesk.class).owes(number, Obligation.Kind.CUSTODY, "حاسب محمول", Optional.empty(), "paper-" + number));
        house.as(staff.hr, () -> house.bean(LeavingDesk.class).settled(number, staff.mine(salem).obligations().get(0).id()));
        done(number, LeavingStage.CLEARANCE);
        assertEquals(List.of(Kind.DECISION, Kind.CLEARANCE), papers(salem, number).stream().map(LeavingPaper::kind).toList());
        staff.day(LAST.plusDays(1));
        List<LeavingPaper> all = papers(salem, number);
        assertEquals(List.of(Kind.DECISION, Kind.CLEARANCE, Kind.STATEMENT, Kind.AWARD), all.stream().map(LeavingPaper::kind).toList());
        says(text(salem, all.get(1)), "Clearance", "custody", salem, "Cleared on");
        says(text(salem, all.get(2)), "Statement of service for the pension", "1994", "Last basic pay", "6,980", "Early retirement", "Months of service counted");
        says(text(salem, all.get(3)), "End-of-service award", "6,980", "4 months", "27,920");
        assertEquals(all, papers(salem, number), "made once");
        assertEquals(all, house.as(staff.hr, () -> house.bean(LeavingPapers.class).of(number)));
        for (LeavingPaper paper : all) {
            byte[] pdf = pdf(salem, paper);
            assertEquals(List.of(), Archive.failures(pdf), paper.kind().name());
            try (PDDocument document = Loader.loadPDF(pdf)) {
                // A page in each language; the career of a statement may take more.
                assertTrue(document.getNumberOfPages() == 2 || paper.kind() == Kind.STATEMENT, () -> paper.kind() + ": " + document.getNumberOfPages());
            }
            Verdict verdict = house.bean(Verification.class).byCode(paper.code(), "");
            assertEquals(Verdict.State.GENUINE, verdict.state());
            assertTrue(verdict.lines().stream().noneMatch(l -> l.value().contains(salem)), "the public page shows no whole ID");
            assertEquals(paper.serial(), house.as(staff.hr, () -> house.bean(Papers.class).read(paper.paper())).paper().serial());
        }
        assertEquals(4, house.sql("select id from requests.notice where national_id = ? and text_key = 'leaving.paper.notice'", salem).size());
    }

    @Test
    @DisplayName("have no award for whom none is due, and say that silence accepted")
    void silence() throws IOException {
        String hind = staff.clerk();
        String number = staff.sent(hind, ResignationRequest.CODE, TODAY.plusDays(3));
        staff.day(TODAY.plusDays(31));
        String said = text(hind, papers(hind, number).get(0));
        says(said, "Resignation", "without an answer", "article 211");
        assertFalse(said.contains("award"), said);
        done(number, LeavingStage.CLEARANCE);
        staff.day(TODAY.plusDays(32));
        assertEquals(List.of(Kind.DECISION, Kind.CLEARANCE, Kind.STATEMENT), papers(hind, number).stream().map(LeavingPaper::kind).toList());
    }

    @Test
    @DisplayName("are taken back where the acceptance is, and whoever verifies them hears so")
    void takenBack() {
        String hind = staff.clerk();
        String number = decided(hind, ResignationRequest.CODE);
        LeavingPaper decision = papers(hind, number).get(0);
        house.as(staff.authority, () -> house.bean(LeavingDesk.class).takenBack(number, true, "قرار 9"));
        assertTrue(papers(hind, number).get(0).revoked().isPresent());
        assertEquals(Verdict.State.REVOKED, house.bean(Verification.class).byCode(decision.code(), "").state());
    }

    @Test
    @DisplayName("are found by nobody of another agency, and by no other employee")
    void foreign() {
        String hind = staff.clerk();
        String number = decided(hind, ResignationRequest.CODE);
        LeavingPaper decision = papers(hind, number).get(0);
        String elsewhere = staff.officer("TST-M", Power.HR_SPECIALIST);
        String other = staff.clerk();
        assertTrue(assertThrows(Refused.class, () -> house.as(elsewhere, () -> house.bean(LeavingPapers.class).of(number))).is("refused.notFound"));
        assertTrue(assertThrows(Refused.class, () -> house.as(other, () -> house.bean(LeavingPapers.class).mine(number))).is("refused.notFound"));
        for (String who : List.of(elsewhere, other)) {
            assertTrue(assertThrows(Refused.class, () -> house.as(who, () -> house.bean(Papers.class).read(decision.paper()))).is("refused.notFound"));
        }
    }
}
