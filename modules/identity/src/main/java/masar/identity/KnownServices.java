package masar.identity;

import java.util.List;

/** Which services a delegation may be limited to. Implemented by the module that knows the kinds of request. */
public interface KnownServices {

    /** A service and its names. */
    record KnownService(String code, String nameAr, String nameEn) {
        /** The name in this language. */
        public String name(String language) {
            return "en".equals(language) && !nameEn.isEmpty() ? nameEn : nameAr;
        }
    }

    /** All that exist. */
    List<KnownService> all();
}
