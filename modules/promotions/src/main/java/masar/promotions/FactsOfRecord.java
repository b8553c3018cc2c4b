package masar.promotions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import masar.identity.Standing;
import masar.kernel.PartialDate;
import masar.kernel.Period;
import masar.performance.LastMark;
import masar.performance.Rating;
import masar.promotions.law.Appraisal;
import masar.promotions.law.Away;
import masar.promotions.law.AwayKind;
import masar.promotions.law.GradeSpell;
import masar.promotions.law.Penalty;
import masar.promotions.law.PromotionFacts;
import masar.promotions.law.PromotionFacts.Career;
import masar.promotions.law.PromotionFacts.Kind;
import masar.promotions.law.PromotionFacts.Person;
import masar.promotions.law.PromotionFacts.Post;
import masar.promotions.law.PromotionPolicy;
import masar.records.CareerOutline;
import masar.records.CareerOutline.Event;
import masar.records.EmployeeRecord;
import masar.records.EmployeeRecord.Job;
import masar.records.EventKind;
import masar.records.JobStatus;
import masar.records.Reference;

/**
 * The one translator from a record and its last appraisal to the facts that the law of promotion asks about. What the record does not
 * say stays unknown: the post, how a scholarship ended, what a penalty took where its words do not tell.
 */
final class FactsOfRecord {
    private static final String SAUDI = "SA";
    private static final int EXCEPTIONAL_GRADES = 2;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    private FactsOfRecord() {
    }

    /** The grade of the general ladder that is held; empty for other ladders and for who holds no post. */
    static Optional<Integer> grade(Job job) {
        return job.held() ? grade(job.ladder().code(), job.grade().code()) : Optional.empty();
    }

    /** The grade of the general ladder that is held on the day of the outline; empty for other ladders and for who holds no post. */
    static Optional<Integer> grade(CareerOutline outline) {
        return outline.now().flatMap(post -> grade(post.ladder(), post.grade()));
    }

    private static Optional<Integer> grade(String ladder, String grade) {
        return Reference.GENERAL_LADDER.equals(ladder) ? number(grade) : Optional.empty();
    }

    /** The facts of an ordinary promotion to the next grade, no post being named. */
    static PromotionFacts of(EmployeeRecord record, List<Job> jobs, Optional<masar.performance.Appraisal> last) {
        return of(CareerOutline.of(record, jobs), last.map(a -> new LastMark(a.year(), a.rating())));
    }

    /** The same out of the outline of a career. */
    static PromotionFacts of(CareerOutline who, Optional<LastMark> last) {
        LocalDate on = who.asOf().validOn();
        int grade = grade(who).orElseThrow();
        CareerOutline.Post now = who.now().orElseThrow();
        Person person = new Person(who.nationality().isBlank() ? Optional.empty() : Optional.of(SAUDI.equals(who.nationality())),
                Optional.of(who.standing() == Standing.SERVING), Optional.ofNullable(who.birthForService()), now.appointedOn(), Optional.empty());
        List<Event> career = who.events().stream().sorted(Comparator.comparing(Event::from)).toList();
        Career done = new Career(grade, now.gradeSince(), before(who.posts(), now.gradeSince().orElse(on)), Optional.empty(), away(career), penalties(career),
                last.map(mark -> level(mark.rating())), last.map(LastMark::year), lastPromotion(career), lastExceptional(career));
        Post post = new Post(grade + 1, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new PromotionFacts(on, Kind.ORDINARY, person, done, post, PromotionPolicy.DEFAULT);
    }

    private static Appraisal level(Rating rating) {
        return Appraisal.valueOf(rating.name());
    }

    /** The time in earlier grades, as far as it is on record. */
    private static List<GradeSpell> before(List<CareerOutline.Post> posts, LocalDate since) {
        List<GradeSpell> spells = new ArrayList<>();
        for (CareerOutline.Post post : posts) {
            Optional<Integer> grade = post.status() == JobStatus.TERMINATED ? Optional.empty() : grade(post.ladder(), post.grade());
            if (grade.isPresent() && post.since().isBefore(since) && post.until().isPresent()) {
                spells.add(new GradeSpell(grade.get(), Period.inclusive(post.since(), post.until().get())));
            }
        }
        return spells;
    }

    private static List<Away> away(List<Event> career) {
        return career.stream().filter(e -> kind(e.kind()).isPresent())
                .map(e -> new Away(kind(e.kind()).orElseThrow(), Period.ofColumns(e.from(), e.until().map(last -> last.plusDays(1)).orElse(null)), answer(e)))
                .toList();
    }

    private static Optional<AwayKind> kind(EventKind kind) {
        return Optional.ofNullable(switch (kind) {
            case LEAVE_WITHOUT_PAY -> AwayKind.EXCEPTIONAL_LEAVE;
            case STUDY_LEAVE -> AwayKind.STUDY_LEAVE;
            case SCHOLARSHIP -> AwayKind.SCHOLARSHIP;
            case STUDY_MISSION -> AwayKind.STUDY_MISSION;
            case LONG_TRAINING -> AwayKind.COURSE;
            case SECONDMENT -> AwayKind.SECONDMENT;
            case ABSENCE -> AwayKind.ABSENCE;
            case SUSPENSION -> AwayKind.SUSPENSION;
            default -> null;
        });
    }

    // Where HR said at the event whether it counts, that is the answer of the two kinds of which the record and art 48 ask alike: an
    // absence counts when it was turned into leave, a suspension unless it ended in a penalty.
    private static Optional<Boolean> answer(Event event) {
        return switch (event.kind()) {
            case ABSENCE -> event.counted() ? Optional.of(true) : event.article().isEmpty() ? Optional.empty() : Optional.of(false);
            case SUSPENSION -> event.counted() ? Optional.empty() : Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static List<Penalty> penalties(List<Event> career) {
        return career.stream().filter(e -> e.kind() == EventKind.PENALTY).map(e -> PenaltyWords.read(e.remarks(),
                e.decidedOn().filter(PartialDate::isExact).map(PartialDate::earliest).orElse(e.from()))).toList();
    }

    private static Optional<LocalDate> lastPromotion(List<Event> career) {
        return career.stream().filter(e -> e.kind() == EventKind.PROMOTION).map(Event::from).max(LocalDate::compareTo);
    }

    /** The last promotion that went two grades up; the law knows no other that does. */
    private static Optional<LocalDate> lastExceptional(List<Event> career) {
        Optional<LocalDate> last = Optional.empty();
        Optional<Integer> before = Optional.empty();
        for (Event event : career) {
            Optional<Integer> grade = number(event.grade());
            if (event.kind() == EventKind.PROMOTION && before.isPresent() && grade.isPresent() && grade.get() - before.get() == EXCEPTIONAL_GRADES) {
                last = Optional.of(event.from());
            }
            before = grade.isPresent() ? grade : before;
        }
        return last;
    }

    private static Optional<Integer> number(String code) {
        return NUMBER.matcher(code).matches() ? Optional.of(Integer.parseInt(code)) : Optional.empty();
    }
}
