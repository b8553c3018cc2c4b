package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import masar.kernel.OpenToAll;

/** All who are known to any module above. */
@ApplicationScoped
@OpenToAll("asked within the module, before anybody has a power")
class People {
    @Inject Instance<KnownPeople> all;

    public Optional<KnownPerson> find(String nationalId) {
        return all.stream().flatMap(known -> known.byNationalId(nationalId).stream()).findFirst();
    }

    public Map<String, KnownPerson> find(Collection<String> nationalIds) {
        Map<String, KnownPerson> found = new LinkedHashMap<>();
        all.forEach(known -> known.byNationalIds(nationalIds).forEach(found::putIfAbsent));
        return found;
    }
}
