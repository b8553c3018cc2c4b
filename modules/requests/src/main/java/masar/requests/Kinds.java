package masar.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import masar.kernel.Refused;

/** The kinds of request that the modules declare. */
@Dependent
class Kinds {
    @Inject
    @Any
    Instance<RequestKind> declared;

    /** All of them, by code. */
    List<RequestKind> all() {
        return declared.stream().sorted(Comparator.comparing(RequestKind::code)).toList();
    }

    /** The kind of this code. */
    Optional<RequestKind> find(String code) {
        return declared.stream().filter(k -> k.code().equals(code)).findFirst();
    }

    /** The kind of this code; refused when there is none. */
    RequestKind get(String code) {
        return find(code).orElseThrow(Refused::notFound);
    }
}
