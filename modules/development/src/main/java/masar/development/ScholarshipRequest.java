package masar.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import masar.development.law.StudyKind;
import masar.kernel.OpenToAll;
import masar.ui.ServiceCard;

/** A request for a scholarship abroad (ابتعاث). */
@ApplicationScoped
@OpenToAll("asked by the request engine, which guards each act")
public class ScholarshipRequest extends NewStudy {
    /** Its code. */
    public static final String CODE = "scholarship";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    StudyKind kind() {
        return StudyKind.SCHOLARSHIP;
    }

    @Override
    @Produces
    public ServiceCard card() {
        return card(73);
    }
}
