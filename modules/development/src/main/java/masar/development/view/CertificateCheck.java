package masar.development.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.development.TrainingCertificateRequest;
import masar.development.VolunteeringRequest;
import masar.requests.DraftView;
import masar.requests.RequestKind;

/** A certificate, or hours of volunteering, before they are sent. */
@Named("certificateCheck")
@RequestScoped
public class CertificateCheck extends Checked {
    @Inject TrainingCertificateRequest training;
    @Inject VolunteeringRequest volunteering;

    @PostConstruct
    void read() {
        begin();
    }

    @Override
    String home() {
        return "/my/training";
    }

    @Override
    RequestKind kind(DraftView draft) {
        return draft.kind().equals(VolunteeringRequest.CODE) ? volunteering : training;
    }
}
