package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import masar.kernel.OpenToAll;

/** The records of these tests: who has one, which agencies and services there are. */
@ApplicationScoped
@OpenToAll("tests")
public class Registry implements KnownPeople, KnownAgencies {
    static final Map<String, KnownPerson> PEOPLE = new ConcurrentHashMap<>();
    static final List<KnownAgency> AGENCIES = List.of(new KnownAgency("ROADS", "هيئة الطرق", "Roads"), new KnownAgency("HEALTH", "الصحة", "Health"),
            new KnownAgency("HRSD", "الوزارة", "The ministry"));

    @Override
    public Optional<KnownPerson> byNationalId(String nationalId) {
        return Optional.ofNullable(PEOPLE.get(nationalId));
    }

    @Override
    public Optional<KnownAgency> byCode(String code) {
        return AGENCIES.stream().filter(a -> a.code().equals(code)).findFirst();
    }

    @Override
    public List<KnownAgency> all() {
        return AGENCIES;
    }

    /** The services. */
    @ApplicationScoped
    @OpenToAll("tests")
    public static class Catalogue implements KnownServices {
        @Override
        public List<KnownService> all() {
            return List.of(new KnownService("correction", "تصحيح البيانات", "Data correction"), new KnownService("leave", "إجازة", "Leave"));
        }
    }
}
