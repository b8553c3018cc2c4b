package masar.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something about a person that they may dispute, with the facts that it rests on, as the module that keeps it knows it.
 *
 * @param code      code of its {@link Disputes}
 * @param ref       which one, as it stands in addresses; without blanks, at most 60 characters
 * @param matter    which law of grievances it falls under
 * @param titleAr   what it is, in Arabic, at most 200 characters
 * @param titleEn   the same in English
 * @param facts     what it rests on
 * @param agency    code of the agency that decided it: the respondent (المتظلم منه)
 * @param known     the day on which its person knew, where the house knows that; the person says it else
 * @param concerned national IDs of those who decided it, and round whom a grievance goes
 * @param answered  whether the body that decided has refused a grievance against it already, so that the ministry is next
 * @param address   where it is disputed where that is a way of its own; empty for the common form
 */
public record Disputed(String code, String ref, Matter matter, String titleAr, String titleEn, List<Fact> facts, String agency, Optional<LocalDate> known,
        Set<String> concerned, boolean answered, String address) {
    public Disputed {
        facts = List.copyOf(facts);
        concerned = Set.copyOf(concerned);
    }

    /** Which law of grievances it falls under. */
    public enum Matter {
        /** An administrative decision. */
        DECISION,
        /** The result of a promotion round. */
        PROMOTION,
        /** A yearly rating. */
        RATING,
        /** A right under the civil-service and pension laws, data that are missing among them. */
        RIGHT
    }

    /**
     * One fact.
     *
     * @param key text key of its label
     * @param ar  its value in Arabic
     * @param en  its value in English
     */
    public record Fact(String key, String ar, String en) {
        /** A value that is the same in both languages: a number, an ISO date. */
        public static Fact of(String key, String value) {
            return new Fact(key, value, value);
        }
    }

    /** What it is, in this language. */
    public String title(String language) {
        return "en".equals(language) ? titleEn : titleAr;
    }
}
