package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Refused.Problem;
import masar.records.map.Outline;

/** What is wrong with a place that somebody reports: all of it at once, each at its field. */
@ApplicationScoped
@OpenToAll("works on what it is given")
class SeatCheck {
    @Inject CivilClock clock;
    @Inject Codes codes;

    List<Problem> problems(ReportedSeat wanted, Workplace now) {
        List<Problem> problems = new ArrayList<>();
        if (now.seat().isEmpty()) {
            return List.of(Problem.of("", "workplace.refused.noPost"));
        }
        Seat seat = now.seat().get();
        if (!codes.all().cities().containsKey(wanted.city())) {
            problems.add(Problem.of("city", "workplace.refused.city"));
        }
        if (!Outline.holds(wanted.point())) {
            problems.add(Problem.of("latitude", "workplace.refused.outside", wanted.point().text()));
        }
        if (wanted.address().isEmpty()) {
            problems.add(Problem.of("address", "workplace.refused.address"));
        } else if (wanted.address().length() > ReportedSeat.LONGEST_ADDRESS) {
            problems.add(Problem.of("address", "workplace.refused.long", ReportedSeat.LONGEST_ADDRESS));
        }
        if (wanted.since().isAfter(clock.today())) {
            problems.add(Problem.of("since", "workplace.refused.ahead"));
        } else if (wanted.since().isBefore(now.postSince())) {
            problems.add(Problem.of("since", "workplace.refused.before", now.postSince()));
        }
        boolean same = wanted.city().equals(seat.city().code()) && wanted.address().equals(seat.address())
                && seat.point().filter(p -> p.equals(wanted.point())).isPresent();
        if (same) {
            problems.add(Problem.of("", "workplace.refused.same"));
        }
        return problems;
    }
}
