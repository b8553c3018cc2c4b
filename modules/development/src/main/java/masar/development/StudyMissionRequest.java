package masar.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import masar.development.law.StudyKind;
import masar.kernel.OpenToAll;
import masar.ui.ServiceCard;

/** A request for a study mission at home (إيفاد). */
@ApplicationScoped
@OpenToAll("asked by the request engine, which guards each act")
public class StudyMissionRequest extends NewStudy {
    /** Its code. */
    public static final String CODE = "study-mission";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    StudyKind kind() {
        return StudyKind.STUDY_MISSION;
    }

    @Override
    @Produces
    public ServiceCard card() {
        return card(74);
    }
}
