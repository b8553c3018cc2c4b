package masar.development.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import masar.development.Certificate;
import masar.development.Certificates;
import masar.development.Nomination;
import masar.development.Training;
import masar.development.TrainingCertificateRequest;
import masar.development.VolunteeringRequest;
import masar.requests.MyQuery;
import masar.requests.RequestRow;
import masar.requests.Requests;

/** «تدريبي»: what is verified, what waits, what the person applied for. */
@Named("myTrainingPage")
@RequestScoped
public class MyTrainingPage {
    private static final int WAITING = 20;
    @Inject Certificates certificates;
    @Inject Training training;
    @Inject Requests requests;
    private List<Certificate> all;
    private List<Nomination> nominations;
    private List<RequestRow> waiting;

    @PostConstruct
    void read() {
        all = certificates.mine();
        nominations = training.mine();
        waiting = Stream.of(TrainingCertificateRequest.CODE, VolunteeringRequest.CODE)
                .flatMap(kind -> requests.mine(new MyQuery(MyQuery.Shown.OPEN, kind, "", WAITING)).rows().stream()).toList();
    }

    /** What is verified, or was. */
    public List<Certificate> getAll() {
        return all;
    }

    public List<Nomination> getNominations() {
        return nominations;
    }

    /** Drafts and requests that human resources have not decided. */
    public List<RequestRow> getWaiting() {
        return waiting;
    }

    private Stream<Certificate> counting(String kind) {
        return all.stream().filter(c -> c.stands() && c.kind().name().equals(kind));
    }

    /** Verified hours of this kind. */
    public int hours(String kind) {
        return counting(kind).mapToInt(Certificate::hours).sum();
    }

    /** How many of this kind are verified. */
    public long count(String kind) {
        return counting(kind).count();
    }
}
