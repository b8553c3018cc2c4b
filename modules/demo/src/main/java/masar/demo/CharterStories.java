package masar.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.performance.Appraisal;
import masar.performance.Appraisals;
import masar.performance.CharterNotes;
import masar.performance.CharterView;
import masar.performance.Cycles;
import masar.performance.Goal;
import masar.performance.MyCharters;
import masar.performance.NewAppraisal;
import masar.performance.NewRating;
import masar.performance.PerformanceDesk;
import masar.performance.TeamCharters;
import masar.performance.TeamRatings;
import masar.records.People;

/**
 * The year of performance of the two agencies: charters of the named, one at each stage, ratings of some of the crowd so that there is something to
 * see of their spread, and a case of three unsatisfactory years. Each act is done on its day, by whose it is, through the contracts; an agency whose
 * cycle is open is left alone.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
@OpenToAll("called by the demo's start, as the people themselves; every act is guarded where it is done")
class CharterStories {
    private static final int MOST = 24;
    /** Marks of the crowd: more very good ones than recommended. */
    private static final int[] MARKS = {4, 3, 5, 4, 3, 4, 2, 5, 3, 4, 3, 3};
    private static final String[][] GOALS = {{"إنجاز طلبات المستفيدين في موعدها", "نسبة المنجز في موعده", "95٪ حتى نهاية السنة"},
        {"تحديث أدلة العمل في الوحدة", "عدد الأدلة المعتمدة", "6 أدلة"}, {"خفض زمن إنجاز المعاملة", "متوسط أيام المعاملة", "من 9 أيام إلى 5"},
        {"تدريب الزملاء على النظام الجديد", "عدد من تدربوا", "12 زميلًا"}};

    /** What happens to a charter, each on its day of the year. */
    enum Act {
        WRITE(1, 18), AGREE(1, 25), SIGN(1, 27), NOTE(5, 20), REVIEW(7, 5), AMEND(7, 12), RATE(11, 15), APPROVE(11, 17), SEND_BACK(11, 18), RECEIVE(11, 19);

        private final MonthDay day;

        Act(int month, int day) {
            this.day = MonthDay.of(month, day);
        }
    }

    /** Whose charter, who manages it, which mark it gets, and what was done with it. */
    private record Story(String who, String manager, String director, int mark, List<Act> acts) {
    }

    @Inject Played played;
    @Inject Cycles cycles;
    @Inject MyCharters own;
    @Inject TeamCharters team;
    @Inject TeamRatings ratings;
    @Inject CharterNotes notes;
    @Inject PerformanceDesk desk;
    @Inject Appraisals appraisals;
    @Inject People people;
    @Inject CivilClock clock;

    /** All of it; the clock must be put back by the caller. {@code named} is the national ID of a user. */
    void make(Desks.Desk roads, UnaryOperator<String> named, LocalDate today) {
        List<Story> all = new ArrayList<>();
        String sarah = named.apply("sarah");
        if (opened(Cast.ROADS, sarah, today)) {
            all.add(new Story(named.apply("hind"), named.apply("waleed"), sarah, 4, List.of(Act.WRITE)));
            all.add(new Story(named.apply("reem"), sarah, sarah, 4, List.of(Act.WRITE, Act.AGREE, Act.SIGN, Act.NOTE, Act.REVIEW)));
            all.add(new Story(named.apply("majed"), sarah, sarah, 4, List.of(Act.WRITE, Act.AGREE, Act.SIGN, Act.NOTE, Act.REVIEW, Act.AMEND)));
            all.add(new Story(named.apply("waleed"), named.apply("mishal"), sarah, 4, List.of(Act.WRITE, Act.AGREE, Act.SIGN, Act.NOTE, Act.REVIEW, Act.RATE)));
            List<String> crowd = roads.applicants().subList(0, Math.min(MOST, roads.applicants().size()));
            for (int i = 0; i < crowd.size(); i++) {
                all.add(new Story(crowd.get(i), manager(crowd.get(i), roads.specialists().get(0), List.of(named.apply("waleed"), sarah), named.apply("mishal")), sarah, MARKS[i % MARKS.length], List.of(Act.WRITE, Act.AGREE, Act.SIGN, Act.RATE)));
            }
        }
        String noura = named.apply("noura");
        if (opened(Cast.HEALTH, noura, today)) {
            String khalid = named.apply("khalid");
            List<Act> approved = List.of(Act.WRITE, Act.AGREE, Act.SIGN, Act.NOTE, Act.REVIEW, Act.RATE, Act.APPROVE);
            all.add(new Story(named.apply("nouf"), khalid, noura, 4, List.of(Act.WRITE, Act.AGREE, Act.SIGN)));
            all.add(new Story(named.apply("yaser"), khalid, noura, 5, List.of(Act.WRITE, Act.AGREE, Act.SIGN, Act.NOTE, Act.REVIEW, Act.RATE, Act.SEND_BACK)));
            all.add(new Story(named.apply("latifa"), khalid, noura, 3, approved));
            List<Act> received = new ArrayList<>(approved);
            received.add(Act.RECEIVE);
            all.add(new Story(named.apply("turki"), khalid, noura, 2, received));
        }
        for (Act act : Act.values()) {
            LocalDate day = act.day.atYear(today.getYear());
            if (!day.isAfter(today)) {
                clock.moveTo(day);
                all.stream().filter(s -> s.acts.contains(act)).forEach(s -> done(s, act));
            }
        }
        clock.moveTo(today);
        // Who was appointed too late for three years has none of the first.
        roads.applicants().stream().skip(1).filter(who -> low(who, roads.specialists().get(0), today)).findFirst();
    }

    // In a crowd of another size it is others who work in a manager's unit.
    private String manager(String who, String specialist, List<String> managers, String otherwise) {
        return played.as(specialist, () -> {
            String unit = people.byNationalId(who).unit().nameAr();
            return managers.stream().filter(m -> !m.equals(who) && people.byNationalId(m).unit().nameAr().equals(unit)).findFirst().orElse(otherwise);
        });
    }

    /** Whether the cycle was opened now, not at an earlier start. */
    private boolean opened(String agency, String director, LocalDate today) {
        int year = today.getYear();
        clock.moveTo(Act.WRITE.day.atYear(year).isAfter(today) ? today : Act.WRITE.day.atYear(year));
        if (!played.as(director, () -> cycles.of(year)).isEmpty()) {
            return false;
        }
        played.as(director, () -> {
            cycles.open(agency, year);
            return 0;
        });
        return true;
    }

    private void done(Story s, Act act) {
        CharterView seen = played.as(s.who, () -> own.of(clock.today().getYear())).orElseThrow();
        long id = seen.id();
        switch (act) {
            case WRITE -> played.as(s.manager, () -> written(id));
            case AGREE -> played.as(s.who, () -> own.agree(id, seen.version()));
            case SIGN -> played.as(s.manager, () -> team.sign(id, team.of(id).version()));
            case NOTE -> noted(s, id);
            case REVIEW -> played.as(s.manager, () -> team.review(id, team.of(id).version(), "تحقق ثلثا المستهدف، واتفقنا على تقديم تدريب الزملاء إلى الربع الثالث."));
            case AMEND -> played.as(s.manager, () -> amended(id));
            case RATE -> played.as(s.manager, () -> rated(id, s.mark));
            case APPROVE -> played.as(s.director, () -> desk.approve(id, desk.of(id).version()));
            case SEND_BACK -> played.as(s.director, () -> desk.sendBack(id, desk.of(id).version(), "اذكر لكل هدف ما يدل على ما تحقق."));
            case RECEIVE -> played.as(s.who, () -> own.receive(id, seen.version()));
        }
    }

    private CharterView written(long id) {
        for (int i = 0; i < GOALS.length; i++) {
            team.saveGoal(id, new Goal(0, GOALS[i][0], GOALS[i][1], GOALS[i][2], i == 0 ? 40 : 20), "demo-goal-" + id + "-" + i);
        }
        return team.propose(id, team.of(id).version());
    }

    private void noted(Story s, long id) {
        played.as(s.manager, () -> {
            notes.write(id, "أنهى دليل استقبال الطلبات قبل موعده بأسبوعين، واعتمدته الوحدة كما هو.", "demo-note-" + id + "-1");
            return 0;
        });
        played.as(s.who, () -> {
            notes.write(id, "دربت أربعة زملاء على النظام الجديد، ومعهم شهادات الحضور.", "demo-note-" + id + "-2");
            return 0;
        });
    }

    private CharterView amended(long id) {
        CharterView amending = team.amend(id, team.of(id).version(), "انتقلت مهمة الأدلة إلى وحدة أخرى");
        Goal second = amending.shown().goals().get(1);
        team.saveGoal(id, new Goal(second.id(), "أرشفة الملفات القديمة إلكترونيًا", "نسبة الملفات المؤرشفة", "80٪", second.weight()), "");
        return team.propose(id, team.of(id).version());
    }

    private CharterView rated(long id, int mark) {
        Map<String, Integer> marks = new HashMap<>();
        Map<String, String> actuals = new HashMap<>();
        ratings.toMark(id).forEach(i -> {
            marks.put(i.item(), mark);
            actuals.put(i.item(), mark > 2 ? "تحقق المستهدف" : "تحقق نصف المستهدف");
        });
        return ratings.rate(id, team.of(id).version(), new NewRating(marks, actuals, "سنة عمل منتظمة، ويحسن أن يشارك أكثر في تطوير الوحدة."));
    }

    // The appraisals of three years in a row are unsatisfactory, as a later decision found: the house opens the case.
    private boolean low(String who, String specialist, LocalDate today) {
        try {
            return played.as(specialist, () -> entered(who, today));
        } catch (Refused tooLate) {
            return false;
        }
    }

    private boolean entered(String who, LocalDate today) {
        long employee = people.byNationalId(who).employeeId();
        List<Appraisal> there = appraisals.of(employee);
        for (int year = today.getYear() - 3; year < today.getYear(); year++) {
            int of = year;
            int stands = there.stream().filter(a -> a.year() == of && a.stands()).mapToInt(Appraisal::edition).findFirst().orElse(0);
            appraisals.enter(new NewAppraisal(employee, year, 1, "77/" + year, LocalDate.of(year + 1, 2, 1), stands, stands > 0 ? "قرار إعادة النظر في التقويم" : ""),
                    "demo-low-" + who + "-" + year);
        }
        return true;
    }
}
