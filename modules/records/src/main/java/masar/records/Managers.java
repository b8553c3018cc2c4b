package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import masar.identity.Caller;
import masar.identity.Held;
import masar.identity.Powers;
import masar.kernel.OpenToAll;
import masar.kernel.Power;

/** Direct managers: each has the people of the unit in which they serve. */
@ApplicationScoped
@OpenToAll("asked by the beans of other modules, which are guarded; says of the caller alone what they hold")
public class Managers {
    @Inject Powers powers;
    @Inject Records records;
    @Inject Caller caller;

    /** The units of these managers, by national id; nobody's for who serves in none. */
    public Map<String, String> units(Collection<String> managers) {
        Map<String, PersonRow> known = managers.isEmpty() ? Map.of() : records.names(managers);
        return managers.stream().distinct().collect(Collectors.toMap(id -> id, id -> known.containsKey(id) && !known.get(id).unit().nameAr().isEmpty()
                ? known.get(id).unit().nameAr() : "–"));
    }

    /** Whether somebody other than this person is manager of a unit today. */
    public boolean has(String nationalId, String agency, String unit, String service) {
        List<String> others = powers.holders(Power.DIRECT_MANAGER, agency, service).stream().filter(id -> !id.equals(nationalId)).toList();
        return units(others).containsValue(unit);
    }

    /** The unit that somebody's power of a manager reaches: the caller's own, or that of who delegated it. */
    public String unit(Held held) {
        String whose = held.delegated() ? held.grantorId() : caller.nationalId();
        return units(List.of(whose)).getOrDefault(whose, "");
    }
}
