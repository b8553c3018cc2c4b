package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import masar.documents.NewPaper;
import masar.documents.Paper;
import masar.documents.Papers;
import masar.documents.Part;
import masar.documents.Sheet;
import masar.identity.Standing;
import masar.identity.StepUp;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.requests.Notices;
import masar.requests.TextKey;
import masar.ui.Wishes;

/**
 * The papers that say what the record says: the statement of service and the employment and salary letter. Made at once, without
 * anybody's approval, because what they say was verified when it entered the record.
 */
@ApplicationScoped
@Transactional
public class RecordPapers {
    /** Code of the statement of service (بيان الخدمة). */
    public static final String STATEMENT = "service-statement";
    /** Code of the employment and salary letter (تعريف بالراتب). */
    public static final String LETTER = "salary-letter";
    /** Most letters of the name of a body to which a letter is addressed. */
    public static final int LONGEST_ADDRESSEE = 100;
    private static final Map<String, List<String>> LANGUAGES = Map.of("ar", List.of("ar"), "en", List.of("en"), "both", List.of("ar", "en"));
    @Inject Records records;
    @Inject Papers papers;
    @Inject StepUp stepUp;
    @Inject Notices notices;
    @Inject StatementSheet statements;
    @Inject LetterSheet letters;

    /**
     * What somebody asks for.
     *
     * @param kind      {@link #STATEMENT} or {@link #LETTER}
     * @param languages {@code ar}, {@code en} or {@code both}
     * @param addressee to whom a letter speaks, empty for whom it may concern
     */
    public record Asked(String kind, String languages, String addressee) {
    }

    /** A paper about the caller. The same token is the same paper. */
    @Requires(Power.SELF)
    public Paper issue(Asked asked, String token) {
        return issue(asked, records.mine(), token);
    }

    /** A paper about a person of the caller's agency; the reading of the record is audited, and so is the paper. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public Paper issueFor(long employeeId, Asked asked, String token) {
        return issue(asked, records.of(employeeId), token);
    }

    /** Takes a paper back, for which a fresh code is asked ({@code refused.stepUp}); the person it is about is told. */
    @Requires({Power.HR_DIRECTOR, Power.MINISTRY_OFFICER})
    public Paper takeBack(long paperId, String reason) {
        papers.revocable(paperId);
        stepUp.require("paper.revoked");
        Paper paper = papers.revoke(paperId, reason);
        if (!paper.subjectId().isEmpty()) {
            notices.tell(paper.subjectId(), "records.notice.paper.revoked", "/my/papers", "paper:revoked:" + paper.serial(), new TextKey(paper.nameKey()),
                    paper.serial());
        }
        return paper;
    }

    /** The parts of a statement of service that tell the career, for another module's statement; in the language of the thread. */
    @OpenToAll("prints a record that the caller was given already")
    public List<Part> career(EmployeeRecord record, String language) {
        return statements.career(record, language);
    }

    /** Whether this record can say what a letter says: only of people in service. */
    static boolean serves(EmployeeRecord record) {
        return record.standing() == Standing.SERVING && record.job().held();
    }

    private Paper issue(Asked asked, EmployeeRecord record, String token) {
        List<String> languages = LANGUAGES.get(asked.languages());
        String addressee = asked.addressee().strip().replaceAll("\\s+", " ");
        check(asked, languages != null, addressee, record, records.now().validOn());
        boolean letter = asked.kind().equals(LETTER);
        List<Sheet> sheets = sheets(languages, language -> letter ? letters.of(record, language, addressee) : statements.of(record, language));
        LocalDate day = record.asOf().validOn();
        return papers.issue(new NewPaper(asked.kind(), record.person().nationalId(), PaperWords.office(record).code(), day, sheets), token);
    }

    private static List<Sheet> sheets(List<String> languages, Function<String, Sheet> each) {
        return languages.stream().map(language -> Wishes.as(Wishes.USUAL.in(language), () -> each.apply(language))).toList();
    }

    private static void check(Asked asked, boolean language, String addressee, EmployeeRecord record, LocalDate today) {
        List<Refused.Problem> problems = new ArrayList<>();
        boolean letter = asked.kind().equals(LETTER);
        if (!letter && !asked.kind().equals(STATEMENT)) {
            problems.add(Refused.Problem.of("kind", "papers.kind.missing"));
        }
        if (!language) {
            problems.add(Refused.Problem.of("languages", "papers.languages.missing"));
        }
        if (letter && !(serves(record) && record.asOf().validOn().equals(today))) {
            problems.add(Refused.Problem.of("kind", "papers.letter.notServing"));
        }
        if (!letter && record.career().isEmpty()) {
            problems.add(Refused.Problem.of("kind", "papers.statement.empty"));
        }
        if (addressee.length() > LONGEST_ADDRESSEE) {
            problems.add(Refused.Problem.of("addressee", "papers.addressee.long", LONGEST_ADDRESSEE));
        } else if (!addressee.matches("[\\u0621-\\u063A\\u0641-\\u0652\\u060C\\u061BA-Za-z0-9\\u0660-\\u0669 .,;:()/&'\"–-]*")) {
            problems.add(Refused.Problem.of("addressee", "papers.addressee.signs"));
        }
        Refused.when(problems);
    }
}
