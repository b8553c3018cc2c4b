package masar.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the events of a career follow each other: a service is opened before anything happens in it, and not twice. */
final class EventOrder {
    private EventOrder() {
    }

    /** The first event that would stand outside any service, or open one that is open, and did not before. */
    static Optional<CareerEventRow> orphan(List<CareerEventRow> before, List<CareerEventRow> after, CareerEventRow about) {
        List<CareerEventRow> already = misplaced(before);
        return misplaced(after).stream().filter(e -> e != about && !already.contains(e)).findFirst();
    }

    private static List<CareerEventRow> misplaced(List<CareerEventRow> career) {
        List<CareerEventRow> wrong = new ArrayList<>();
        boolean serving = false;
        for (CareerEventRow event : career.stream().sorted(CareerEventRow.IN_EFFECT).toList()) {
            if (event.kind.opensService() == serving) {
                wrong.add(event);
            }
            serving = event.kind.opensService() || serving && !event.kind.endsService();
        }
        return wrong;
    }
}
