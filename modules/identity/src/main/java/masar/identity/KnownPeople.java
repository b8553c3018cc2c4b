package masar.identity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who has a record. Implemented by the module that keeps the records; asked without a caller, so it must check no power and audit nothing. */
public interface KnownPeople {

    /** The English name of the unit of this Arabic name in the agency that has this person, or had them last; empty where there is none. */
    default String unitInEnglish(String nationalId, String arabic) {
        return "";
    }

    /** The person with this national ID, serving or not; empty when there is no record. */
    Optional<KnownPerson> byNationalId(String nationalId);

    /** Those of these people who have a record, by national ID. Implement with one query when lists are long. */
    default Map<String, KnownPerson> byNationalIds(Collection<String> nationalIds) {
        Map<String, KnownPerson> found = new LinkedHashMap<>();
        nationalIds.forEach(id -> byNationalId(id).ifPresent(person -> found.put(id, person)));
        return found;
    }
}
