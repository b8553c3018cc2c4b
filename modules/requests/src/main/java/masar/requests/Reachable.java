package masar.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import masar.identity.Caller;
import masar.identity.Held;
import masar.identity.Reach;
import masar.kernel.Power;

/** Which requests the caller may see as an officer: for each kind the agencies for which one of its steps' powers is held today. */
@Dependent
class Reachable {
    @Inject
    Caller caller;
    @Inject
    Kinds kinds;
    @Inject
    Store store;

    /** Where somebody may see a kind, and whether some of its requests go round them. */
    record Where(boolean everywhere, Set<String> agencies, boolean confidential) {
        boolean covers(String agency) {
            return everywhere || agencies.contains(agency);
        }

        boolean nowhere() {
            return !everywhere && agencies.isEmpty();
        }
    }

    /** A condition of JPQL over {@code r}, and what it names. */
    record Clause(String text, Map<String, Object> names) {
    }

    /** Where the caller may see each kind; kinds seen nowhere are left out. */
    Map<String, Where> kinds() {
        List<Held> held = caller.held();
        Map<String, Where> all = new LinkedHashMap<>();
        for (RequestKind kind : kinds.all()) {
            Where where = where(kind, held);
            if (!where.nowhere()) {
                all.put(kind.code(), where);
            }
        }
        return all;
    }

    private Where where(RequestKind kind, List<Held> held) {
        if (caller.isHouse()) {
            return new Where(true, Set.of(), false);
        }
        Set<Power> powers = kind.steps().stream().map(DecisionStep::decides).collect(Collectors.toSet());
        List<Held> fitting = held.stream().filter(h -> powers.contains(h.power()))
                .filter(h -> new Reach(h.agency(), h.services()).covers(kind.code())).toList();
        boolean everywhere = fitting.stream().anyMatch(h -> h.power().scope() == Power.Scope.MINISTRY);
        return new Where(everywhere, fitting.stream().map(Held::agency).filter(a -> !a.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new)), kind.confidential());
    }

    /** The agencies of all kinds together; one empty code where that is every agency. */
    Set<String> agencies() {
        Set<String> all = new LinkedHashSet<>();
        kinds().values().forEach(where -> all.addAll(where.everywhere() ? Set.of("") : where.agencies()));
        return all;
    }

    /** Whether the caller may see this request as an officer. */
    boolean covers(Request request) {
        Where where = kinds().getOrDefault(request.kind, new Where(false, Set.of(), false));
        return request.state != RequestState.DRAFT && where.covers(request.agency)
                && !(where.confidential() && store.keptOut(request.id).contains(caller.nationalId()));
    }

    /** All that the caller may see, as a condition; one that nothing fulfils when that is nothing. */
    Clause clause() {
        Map<Where, List<String>> byPlace = new LinkedHashMap<>();
        kinds().forEach((kind, where) -> byPlace.computeIfAbsent(where, w -> new ArrayList<>()).add(kind));
        List<String> parts = new ArrayList<>();
        Map<String, Object> names = new LinkedHashMap<>();
        byPlace.forEach((where, codes) -> {
            int n = parts.size();
            names.put("kinds" + n, codes);
            String part = "r.kind in :kinds" + n;
            if (!where.everywhere()) {
                names.put("agencies" + n, List.copyOf(where.agencies()));
                part += " and r.agency in :agencies" + n;
            }
            if (where.confidential()) {
                names.put("keptOut", caller.nationalId());
                part += " and not exists (select k.requestId from KeptOut k where k.requestId = r.id and k.nationalId = :keptOut)";
            }
            parts.add("(" + part + ")");
        });
        return new Clause(parts.isEmpty() ? "1 = 0" : "(" + String.join(" or ", parts) + ")", names);
    }
}
