package masar.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import masar.identity.Caller;
import masar.identity.Held;
import masar.identity.Reach;
import masar.kernel.InRequest;
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
    @Inject
    BeanManager beans;
    @Inject
    Instance<ReachMemory> memory;

    /**
     * Where somebody may see a kind.
     *
     * @param units        by agency, the units whose people alone may be seen there; the whole agency stands among {@code agencies}
     * @param round        where the kind is confidential: those round whom no request that they see may go, themselves and, where they reach it by
     *                     delegation alone, who delegated
     */
    record Where(boolean everywhere, Set<String> agencies, Map<String, Set<String>> units, Set<String> round) {
        static final Where NOWHERE = new Where(false, Set.of(), Map.of(), Set.of());

        boolean covers(Request r) {
            return everywhere || agencies.contains(r.agency) || units.getOrDefault(r.agency, Set.of()).contains(r.unit);
        }

        boolean nowhere() {
            return !everywhere && agencies.isEmpty() && units.isEmpty();
        }

        /** Every agency where anything may be seen. */
        Set<String> all() {
            Set<String> all = new LinkedHashSet<>(agencies);
            all.addAll(units.keySet());
            return all;
        }
    }

    /** A condition of JPQL over {@code r}, and what it names. */
    record Clause(String text, Map<String, Object> names) {
    }

    /** Where the caller may see each kind; kinds seen nowhere are left out. */
    Map<String, Where> kinds() {
        List<Held> held = caller.held();
        return InRequest.of(beans, memory).filter(m -> !caller.isHouse()).map(m -> m.recall(caller.nationalId(), held, this::kinds)).orElseGet(() -> kinds(held));
    }

    private Map<String, Where> kinds(List<Held> held) {
        Map<String, Where> all = new LinkedHashMap<>();
        for (RequestKind kind : kinds.all()) {
            Where where = where(kind, kind.steps().stream().map(DecisionStep::decides).collect(Collectors.toSet()), held);
            if (!where.nowhere()) {
                all.put(kind.code(), where);
            }
        }
        return all;
    }

    private Where where(RequestKind kind, Set<Power> powers, List<Held> held) {
        if (caller.isHouse()) {
            return new Where(true, Set.of(), Map.of(), Set.of());
        }
        List<Held> fitting = held.stream().filter(h -> powers.contains(h.power()))
                .filter(h -> new Reach(h.agency(), h.services()).covers(kind.code())).toList();
        boolean everywhere = fitting.stream().anyMatch(h -> h.power().scope() == Power.Scope.MINISTRY);
        Set<String> agencies = new LinkedHashSet<>();
        Map<String, Set<String>> units = new TreeMap<>();
        for (Power power : fitting.stream().map(Held::power).distinct().toList()) {
            List<Held> these = fitting.stream().filter(h -> h.power() == power && !h.agency().isEmpty()).toList();
            // Whoever acts for another has that person's people, not their own.
            Map<String, String> limits = kind.units(power, these.stream().map(this::whose).distinct().toList());
            these.forEach(h -> Optional.ofNullable(limits.get(whose(h))).ifPresentOrElse(
                    unit -> units.computeIfAbsent(h.agency(), a -> new LinkedHashSet<>()).add(unit), () -> agencies.add(h.agency())));
        }
        return new Where(everywhere, agencies, units, kind.confidential() ? round(fitting) : Set.of());
    }

    private Set<String> round(List<Held> fitting) {
        Set<String> round = new LinkedHashSet<>(Set.of(caller.nationalId()));
        if (fitting.stream().allMatch(Held::delegated)) {
            fitting.forEach(h -> round.add(h.grantorId()));
        }
        return round;
    }

    private String whose(Held held) {
        return held.delegated() ? held.grantorId() : caller.nationalId();
    }

    /** Whether this power of the caller reaches whom a request is about. */
    boolean reaches(RequestKind kind, Power power, Request request) {
        return caller.may(power, request.agency, request.kind) && lies(request, where(kind, Set.of(power), caller.held()));
    }

    /** The agencies of all kinds together; one empty code where that is every agency. */
    Set<String> agencies() {
        Set<String> all = new LinkedHashSet<>();
        kinds().values().forEach(where -> all.addAll(where.everywhere() ? Set.of("") : where.all()));
        return all;
    }

    /** Whether the caller may see this request as an officer. */
    boolean covers(Request request) {
        return request.state != RequestState.DRAFT && lies(request, kinds().getOrDefault(request.kind, Where.NOWHERE));
    }

    private boolean lies(Request request, Where where) {
        return where.covers(request) && (where.round().isEmpty() || Collections.disjoint(where.round(), store.keptOut(request.id)));
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
                part += " and (" + String.join(" or ", places(where, n, names)) + ")";
            }
            if (!where.round().isEmpty()) {
                names.put("keptOut" + n, where.round());
                // Not "exists": for it the values are written into the statement, and Derby compiles it anew for every officer.
                part += " and r.id not in (select k.requestId from KeptOut k where k.nationalId in :keptOut" + n + ")";
            }
            parts.add("(" + part + ")");
        });
        return new Clause(parts.isEmpty() ? "1 = 0" : "(" + String.join(" or ", parts) + ")", names);
    }

    private static List<String> places(Where where, int n, Map<String, Object> names) {
        List<String> places = new ArrayList<>();
        if (!where.agencies().isEmpty()) {
            names.put("agencies" + n, List.copyOf(where.agencies()));
            places.add("r.agency in :agencies" + n);
        }
        where.units().forEach((agency, units) -> {
            String name = n + "of" + places.size();
            names.put("agency" + name, agency);
            names.put("units" + name, List.copyOf(units));
            places.add("r.agency = :agency" + name + " and r.unit in :units" + name);
        });
        return places;
    }
}
