package masar.promotions;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import masar.promotions.law.Scheme;

/**
 * One edition of an agency's scheme.
 *
 * @param id        its id in addresses
 * @param version   which of its versions this is; goes with a form, so that who is slower learns of it
 * @param agency    code of the agency
 * @param state     where it stands
 * @param scheme    what it says
 * @param example   name of the example it was made from; empty for none
 * @param reason    why it was refused or withdrawn; empty otherwise
 * @param changedAt when it last changed
 */
public record SchemeView(long id, long version, String agency, SchemeState state, Scheme scheme, String example, String reason, Instant changedAt) {
    /** What the agency chose of it, to be changed from. */
    public SchemeEdit edit() {
        Map<String, Integer> weights = new LinkedHashMap<>();
        scheme.criteria().forEach(c -> weights.put(c.code(), c.weight()));
        return new SchemeEdit(scheme.fromGrade(), scheme.toGrade(), weights, scheme.tieBreak(), scheme.afterSeniority().orElse(""), scheme.lastResort());
    }
}
