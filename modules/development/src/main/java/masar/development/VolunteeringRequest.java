package masar.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import masar.kernel.OpenToAll;
import masar.ui.Audience;
import masar.ui.ServiceCard;

/** Hours of volunteering that human resources verify. */
@ApplicationScoped
@OpenToAll("asked by the request engine, which guards each act")
public class VolunteeringRequest extends VerifiedKind {
    /** Its code. */
    public static final String CODE = "volunteering-hours";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    Certificate.Kind kind() {
        return Certificate.Kind.VOLUNTEERING;
    }

    @Override
    @Produces
    public ServiceCard card() {
        String k = "volunteering.card.";
        String all = "development.card.";
        return new ServiceCard(CODE, 72, Audience.MY, "requests.volunteering-hours.title", k + "summary", List.of(k + "step1", k + "step2", k + "step3"), List.of(k + "condition"),
                List.of(k + "document"), all + "time", all + "fee", all + "channel", List.of(k + "question1"), PAGE + "?kind=VOLUNTEERING");
    }
}
