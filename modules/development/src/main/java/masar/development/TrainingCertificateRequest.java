package masar.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import masar.kernel.OpenToAll;
import masar.ui.Audience;
import masar.ui.ServiceCard;

/** A certificate of training that human resources verify: from then on it counts for comparison points. */
@ApplicationScoped
@OpenToAll("asked by the request engine, which guards each act")
public class TrainingCertificateRequest extends VerifiedKind {
    /** Its code. */
    public static final String CODE = "training-certificate";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    Certificate.Kind kind() {
        return Certificate.Kind.TRAINING;
    }

    @Override
    @Produces
    public ServiceCard card() {
        String k = "certificate.card.";
        String all = "development.card.";
        return new ServiceCard(CODE, 71, Audience.MY, "requests.training-certificate.title", k + "summary", List.of(k + "step1", k + "step2", k + "step3"), List.of(k + "condition"),
                List.of(k + "document"), all + "time", all + "fee", all + "channel", List.of(k + "question1"), PAGE + "?kind=TRAINING");
    }
}
