package masar.support.law;

import java.time.LocalDate;

/**
 * The facts by which the law says whether a grievance may be brought.
 *
 * @param route          which law it falls under
 * @param known          the day of knowing the decision, of receiving the copy of the rating, or on which the right arose
 * @param unsatisfactory whether the rating is the lowest one; of no meaning for other routes
 * @param brought        the day of bringing it
 */
public record Complaint(Route route, LocalDate known, boolean unsatisfactory, LocalDate brought) {

    /** Which law a grievance falls under. */
    public enum Route {
        /** A decision, the result of a promotion among them: to the body that made it. */
        DECISION,
        /** A rating: to the head of the agency. */
        RATING,
        /** A right under the civil-service and pension laws, which goes to the ministry before any suit. */
        RIGHT
    }
}
