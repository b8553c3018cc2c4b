package masar.pay.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import masar.identity.Caller;
import masar.kernel.CivilClock;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.text.ArabicText;
import masar.pay.Pay;
import masar.pay.PayChange;
import masar.pay.PayGrade;
import masar.pay.PayLadder;
import masar.pay.PayPlace;
import masar.records.EmployeeRecord;
import masar.records.Records;
import masar.ui.Format;
import masar.ui.Option;
import masar.ui.Texts;
import masar.ui.Wishes;

/**
 * «السلم الوظيفي»: any ladder as table and picture, a place on it, two grades side by side, what a promotion brings. All that is asked
 * stands in the address; who is signed in and asks nothing sees their own place. Makes no session.
 */
@Named("ladderPage")
@RequestScoped
public class LadderPage {
    private static final int LONGEST = 40;
    @Inject Pay pay;
    @Inject Caller caller;
    @Inject Records records;
    @Inject CivilClock clock;
    @Inject Texts texts;
    @Inject Format format;
    private List<PayLadder> ladders = List.of();
    private PayLadder ladder;
    private Optional<LadderPlace> place = Optional.empty();
    private Optional<PayGrade> with = Optional.empty();
    private boolean mine;

    @PostConstruct
    void read() {
        LocalDate today = clock.today();
        ladders = pay.ladders(today);
        Optional<PayLadder> found = ladders.stream().filter(l -> l.code().equals(asked("ladder"))).findFirst();
        ladder = found.orElse(ladders.get(0));
        List<Problem> wrong = new ArrayList<>();
        if (found.isEmpty() && !asked("ladder").isEmpty()) {
            wrong.add(Problem.of("ladder", "pay.refused.ladder", asked("ladder")));
        }
        Optional<PayPlace> at = asked("grade").isEmpty() ? own() : asked(wrong);
        with = asked("with").isEmpty() ? Optional.empty() : Refused.tried(wrong, "with", () -> grade("with"));
        if (!mine || at.filter(p -> p.ladder().equals(ladder.code())).isPresent()) {
            place = at.flatMap(p -> Refused.tried(wrong, "step", () -> place(p, today)));
        }
        wrong.forEach(this::say);
    }

    private Optional<PayPlace> asked(List<Problem> wrong) {
        Optional<PayGrade> grade = Refused.tried(wrong, "grade", () -> grade("grade"));
        Optional<Integer> step = Refused.tried(wrong, "step", LadderPage::step);
        return grade.flatMap(g -> step.map(s -> new PayPlace(ladder.code(), g.code(), s)));
    }

    // In the summary, leading to its list.
    private void say(Problem problem) {
        String sentence = texts.get(problem.key(), problem.args().toArray());
        FacesContext.getCurrentInstance().addMessage("f-" + problem.field(), new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }

    private static ExternalContext outside() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    private static String asked(String name) {
        String asked = ArabicText.latinDigits(outside().getRequestParameterMap().getOrDefault(name, "")).strip();
        return asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
    }

    private PayGrade grade(String field) {
        return ladder.grades().stream().filter(g -> g.code().equals(asked(field))).findFirst()
                .orElseThrow(() -> Refused.field(field, "pay.refused.grade", asked(field)));
    }

    private static int step() {
        String step = asked("step").isEmpty() ? "1" : asked("step");
        if (!step.matches("\\d{1,4}")) {
            throw Refused.field("step", "refused.count");
        }
        return Integer.parseInt(step);
    }

    /** The place in the record of who is signed in and serving. Such a page is theirs alone, and nothing may keep it. */
    private Optional<PayPlace> own() {
        if (caller.person().isEmpty()) {
            return Optional.empty();
        }
        try {
            EmployeeRecord.Job job = records.mine().job();
            if (!job.held() || ladders.stream().noneMatch(l -> l.code().equals(job.ladder().code()))) {
                return Optional.empty();
            }
            outside().setResponseHeader("Cache-Control", "no-store");
            mine = true;
            return Optional.of(new PayPlace(job.ladder().code(), job.grade().code(), job.step()));
        } catch (Refused noRecord) {
            return Optional.empty();
        }
    }

    private LadderPlace place(PayPlace at, LocalDate today) {
        PayGrade grade = ladder.grades().stream().filter(g -> g.code().equals(at.grade())).findFirst()
                .orElseThrow(() -> Refused.field("grade", "pay.refused.grade", at.grade()));
        var of = pay.payOf(at, today);
        List<PayGrade> grades = ladder.grades();
        Optional<PayGrade> up = with.filter(w -> grades.indexOf(w) > grades.indexOf(grade) && w.rank().equals(grade.rank()))
                .or(() -> pay.next(at.ladder(), at.grade(), today)).filter(g -> grade.complete() && !g.steps().isEmpty());
        Optional<PayChange> rise = up.map(g -> pay.onPromotion(at, g.code(), today));
        Optional<PayChange> other = up.map(g -> pay.onPromotion(at, g.code(), !pay.minRiseAppliesToFirstStep(), today))
                .filter(o -> !o.step().equals(rise.orElseThrow().step()));
        return new LadderPlace(grade, of, grade.complete() ? Optional.of(pay.nextIncrement(at, today)) : Optional.empty(), up, rise, other);
    }

    /** The desk of the page. The page asks for it first of all, so that what is wrong is known before the summary of errors is written. */
    public String getDesk() {
        return "public";
    }

    /** The ladder shown. */
    public PayLadder getLadder() {
        return ladder;
    }

    /** The place shown; empty when nobody asked for one. */
    public Optional<LadderPlace> getPlace() {
        return place;
    }

    /** Whether the place is the signed-in person's own, out of the record. */
    public boolean isMine() {
        return mine && place.isPresent();
    }

    /** The ladders to choose from. */
    public List<Option> getLadders() {
        return ladders.stream().map(l -> new Option(l.code(), l.name().name(language()))).toList();
    }

    /** The grades to choose from. */
    public List<Option> getGrades() {
        return ladder.grades().stream().filter(g -> !g.steps().isEmpty()).map(g -> new Option(g.code(), g.name().name(language()))).toList();
    }

    /** The steps to choose from. */
    public List<Option> getSteps() {
        return IntStream.rangeClosed(1, ladder.longest()).mapToObj(s -> new Option(Integer.toString(s), format.number(s))).toList();
    }

    /** The numbers of the columns of the whole table. */
    public List<Integer> getColumns() {
        return IntStream.rangeClosed(1, ladder.longest()).boxed().toList();
    }

    /** What is chosen in a list now. */
    public String chosen(String name) {
        return switch (name) {
            case "ladder" -> ladder.code();
            case "with" -> with.map(PayGrade::code).orElse("");
            case "grade" -> place.map(p -> p.grade().code()).orElse(asked("grade"));
            default -> place.map(p -> Integer.toString(p.step())).orElse(asked("step"));
        };
    }

    /** The grade compared with; empty when none. */
    public Optional<PayGrade> getWith() {
        return with;
    }

    /** The picture. */
    public List<LadderDrawing.Bar> getBars() {
        return LadderDrawing.of(ladder, place);
    }

    /** The place's grade beside the one compared with. */
    public List<GradesCompared.Row> getCompared() {
        return place.isEmpty() ? List.of() : with.filter(w -> !w.steps().isEmpty())
                .map(w -> new GradesCompared(texts, format).rows(place.get().grade(), w)).orElse(List.of());
    }

    /** A cell of the whole table; empty where the grade has no such step. */
    public String cell(PayGrade grade, int step) {
        return step > grade.steps().size() ? "" : format.amount(grade.steps().get(step - 1));
    }

    /** Whether this cell is the place shown. */
    public boolean isHere(PayGrade grade, int step) {
        return place.filter(p -> p.grade().code().equals(grade.code()) && p.step() == step).isPresent();
    }

    /** Language of this request. */
    public String language() {
        return Wishes.now().language();
    }
}
