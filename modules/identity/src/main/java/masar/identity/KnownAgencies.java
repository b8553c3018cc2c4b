package masar.identity;

import java.util.List;
import java.util.Optional;

/** Which agencies exist. Implemented by the module that keeps them; reference data, asked without a caller. */
public interface KnownAgencies {

    /** An agency's code and its names. */
    record KnownAgency(String code, String nameAr, String nameEn) {
        /** The name in this language. */
        public String name(String language) {
            return "en".equals(language) && !nameEn.isEmpty() ? nameEn : nameAr;
        }
    }

    /** The agency of this code. */
    Optional<KnownAgency> byCode(String code);

    /** All of them, by Arabic name; some hundreds. */
    List<KnownAgency> all();
}
