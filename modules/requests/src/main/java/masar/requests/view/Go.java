package masar.requests.view;

import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.ui.Address;

/** What the pages of requests share. */
final class Go {
    private Go() {
    }

    /** The same refusal, with the problems of one field put to another one: the field's place in a row of this page. */
    static Refused inRow(Refused refused, String field, String place) {
        return new Refused(refused.problems().stream().map(p -> p.field().equals(field) ? new Problem(place, p.key(), p.args()) : p).toList());
    }

    /** A word of a fixed set from the address; the first one when it is none of them. */
    static <E extends Enum<E>> E choice(Class<E> type, String name) {
        return Address.choice(type, Address.param(name)).orElse(type.getEnumConstants()[0]);
    }
}
