package masar.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import masar.identity.Powers;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.records.Records;
import masar.requests.Applicant;

/** Direct managers: each has the people of the unit in which they serve. */
@ApplicationScoped
@OpenToAll("asked by this module's beans, which are guarded")
class Managers {
    @Inject Powers powers;
    @Inject Records records;

    /** The units of these managers, by national id; nobody's for who serves in none. */
    public Map<String, String> units(Collection<String> managers) {
        Map<String, masar.records.PersonRow> known = managers.isEmpty() ? Map.of() : records.names(managers);
        return managers.stream().distinct().collect(Collectors.toMap(id -> id, id -> known.containsKey(id) && !known.get(id).unit().nameAr().isEmpty()
                ? known.get(id).unit().nameAr() : "–"));
    }

    /** Whether somebody other than the person is manager of their unit today. */
    public boolean has(Applicant who, String service) {
        List<String> others = powers.holders(Power.DIRECT_MANAGER, who.agency(), service).stream().filter(id -> !id.equals(who.nationalId())).toList();
        return units(others).containsValue(who.unit());
    }
}
