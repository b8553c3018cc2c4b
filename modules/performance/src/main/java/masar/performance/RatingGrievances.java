package masar.performance;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import masar.kernel.CivilClock;
import masar.performance.law.LowRating;
import masar.performance.law.LowRating.Grievance;
import masar.requests.Disputed.Matter;
import masar.requests.GrievanceDoor;

/** The grievances against ratings, of which support tells; and the one translator from them and from the appraisals to the facts of the law. */
@Dependent
class RatingGrievances {
    @Inject CharterBook book;
    @Inject @Any Instance<GrievanceDoor> doors;

    /** One was brought; told twice it is one. */
    void brought(long employeeId, String nationalId, int year, String number) {
        if (find(nationalId, year, number).isEmpty()) {
            book.em.persist(new RatingGrievanceRow(employeeId, nationalId, year, number, book.now()));
            book.em.flush();
        }
    }

    /** It was answered, or taken back; answers whose it is, and nothing for one that nobody told of. */
    Optional<Long> answered(String nationalId, int year, String number, boolean accepted) {
        Optional<RatingGrievanceRow> row = find(nationalId, year, number);
        row.ifPresent(r -> {
            r.state = accepted ? Grievance.ACCEPTED : Grievance.REFUSED;
            r.movedAt = book.now();
            book.em.flush();
        });
        return row.map(r -> r.employeeId);
    }

    private Optional<RatingGrievanceRow> find(String nationalId, int year, String number) {
        return of(nationalId).stream().filter(r -> r.year == year && r.number.equals(number)).findFirst();
    }

    private List<RatingGrievanceRow> of(String nationalId) {
        return book.em.createQuery("select g from RatingGrievanceRow g where g.nationalId = :who order by g.id desc", RatingGrievanceRow.class)
                .setParameter("who", nationalId).getResultList();
    }

    /** How these ratings of one person stand, in their order. */
    List<LowRating> standing(String nationalId, List<AppraisalRow> ratings) {
        if (ratings.isEmpty()) {
            return List.of();
        }
        List<RatingGrievanceRow> grievances = of(nationalId);
        List<CharterRow> charters = book.of(nationalId);
        return ratings.stream().map(a -> {
            Optional<CharterRow> charter = charters.stream().filter(c -> a.token.equals("charter:" + c.id)).findFirst();
            return new LowRating(grievance(a, grievances, charter), known(a, charter).filter(day -> !doors.isUnsatisfied()).map(day -> doors.get().lastDay(Matter.RATING, day)));
        }).toList();
    }

    // The last one of the year; what was accepted before the rating was entered anew is done with.
    private static Grievance grievance(AppraisalRow a, List<RatingGrievanceRow> all, Optional<CharterRow> charter) {
        return all.stream().filter(g -> g.year == a.year).findFirst().map(g -> isDone(g, a) ? Grievance.NONE : g.state)
                .orElseGet(() -> charter.map(c -> of(c.state)).orElse(Grievance.NONE));
    }

    private static boolean isDone(RatingGrievanceRow g, AppraisalRow a) {
        return g.state == Grievance.ACCEPTED ? !g.movedAt.isAfter(a.enteredAt) : g.state == Grievance.REFUSED && g.movedAt.isBefore(a.enteredAt);
    }

    // A charter may have had one before they were kept here.
    private static Grievance of(CharterState state) {
        return switch (state) {
            case GRIEVED -> Grievance.OPEN;
            case UPHELD -> Grievance.REFUSED;
            case ACCEPTED -> Grievance.ACCEPTED;
            default -> Grievance.NONE;
        };
    }

    // Of a rating that was entered by hand nobody knows when its copy was received: not before its document, and to be safe not before it was entered.
    private static Optional<LocalDate> known(AppraisalRow a, Optional<CharterRow> charter) {
        return charter.map(c -> Optional.ofNullable(c.receivedOn)).orElseGet(() -> {
            LocalDate entered = LocalDate.ofInstant(a.enteredAt.toInstant(ZoneOffset.UTC), CivilClock.RIYADH);
            return Optional.of(entered.isAfter(a.documentDate) ? entered : a.documentDate);
        });
    }
}
