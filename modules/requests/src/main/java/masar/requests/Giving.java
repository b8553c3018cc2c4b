package masar.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import masar.kernel.Refused;

/** Giving several requests to a colleague at once. */
@Dependent
class Giving {
    private static final int MOST = 100;
    @Inject
    Store store;
    @Inject
    Inbox inbox;
    @Inject
    Officer officer;
    @Inject
    Acts acts;

    /** The requests of these numbers; one that the caller may not see is answered like one that does not exist. */
    List<Request> picked(List<String> numbers) {
        List<String> digits = digits(numbers);
        List<Request> found = inbox.picked(digits);
        for (int i = 0; i < digits.size(); i++) {
            officer.visible(java.util.Optional.ofNullable(found.get(i)), digits.get(i));
        }
        return found;
    }

    private static List<String> digits(List<String> numbers) {
        List<String> digits = numbers.stream().map(n -> RequestNumber.parse(n).digits()).distinct().sorted().toList();
        if (digits.isEmpty()) {
            throw new Refused("requests.assign.none");
        } else if (digits.size() > MOST) {
            throw new Refused("requests.assign.tooMany", MOST);
        }
        return digits;
    }

    /** Colleagues who may be given every one of them; asks once for each agency and step. */
    List<Colleague> colleagues(List<Request> picked) {
        Map<String, List<Colleague>> byTurn = new TreeMap<>();
        Set<Colleague> common = null;
        for (Request r : picked) {
            List<Colleague> fitting = byTurn.computeIfAbsent(r.kind + "/" + r.step + "/" + r.agency + "/" + r.unit + "/" + r.state.isWithAgency(), k -> acts.colleagues(r));
            Set<Colleague> here = new HashSet<>(fitting);
            Set<String> out = acts.kinds.get(r.kind).confidential() ? store.keptOut(r.id) : Set.of();
            here.removeIf(c -> c.nationalId().equals(r.applicantId) || c.nationalId().equals(r.senderId) || out.contains(c.nationalId()));
            if (common == null) {
                common = here;
            } else {
                common.retainAll(here);
            }
        }
        Set<Colleague> all = common == null ? Set.of() : common;
        return byTurn.values().stream().findFirst().orElse(List.of()).stream().filter(all::contains).toList();
    }

    /** Gives all of them or none, each as it was seen; what that colleague has already counts as given. */
    int assign(Map<String, Long> seen, String colleague) {
        int given = 0;
        for (String digits : digits(List.copyOf(seen.keySet()))) {
            // Always in the same order, so that two who give out overlapping lists never wait for each other in a ring.
            Request r = officer.visible(store.lockedByNumber(digits), digits);
            if (r.officerId.equals(colleague)) {
                continue;
            }
            if (r.turn != seen.getOrDefault(r.grouped(), r.turn)) {
                throw new Refused("requests.assign.changed", r.grouped(), r.touchedName, Utc.instant(r.touchedAt), Utc.time(r.touchedAt));
            }
            given += acts.assign(r, colleague) ? 1 : 0;
        }
        return given;
    }
}
