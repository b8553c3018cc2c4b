package masar.support.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import masar.identity.Names;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.requests.Desk;
import masar.requests.ItemDecision;
import masar.requests.ItemVerdict;
import masar.requests.Move;
import masar.requests.RequestView;
import masar.requests.WhatNow;
import masar.support.Grievance;
import masar.support.Grievances;
import masar.ui.Address;
import masar.ui.Say;

/** A grievance on the ministry's desk: the case so far, and the decision with its reasons. */
@Named("grievanceDeskPage")
@RequestScoped
public class GrievanceDeskPage {
    @Inject Grievances grievances;
    @Inject Desk desk;
    @Inject Names names;
    private List<Grievance> all;
    private RequestView request;
    private WhatNow now;
    private String words = "";

    @PostConstruct
    void read() {
        all = grievances.seen(Address.param("number"));
        request = desk.open(Address.param("number"));
        now = desk.whatNow(request.number());
        words = now.said();
        names.ask(List.of(request.applicant().nationalId(), request.nowWithId()));
    }

    /** Every request of the case up to this one. */
    public List<Grievance> getAll() {
        return all;
    }

    /** This one. */
    public Grievance getOne() {
        return all.get(all.size() - 1);
    }

    /** Its request. */
    public RequestView getRequest() {
        return request;
    }

    /** What may be done. */
    public WhatNow getNow() {
        return now;
    }

    /** The version that goes out with the form. */
    public long getSeen() {
        return request.version();
    }

    /** Upholds it; without a fresh code one is asked for first, what was written being kept. */
    public void uphold() {
        try {
            decide(ItemDecision.ACCEPTED, Move.APPROVE);
        } catch (Refused refused) {
            if (!refused.is("refused.stepUp")) {
                throw refused;
            }
            desk.saveVerdicts(request.number(), Address.id("seen"), List.of(), words);
            Address.go("/my/confirm?act=approve&then=" + URLEncoder.encode("/ministry/grievance?number=" + request.number(), StandardCharsets.UTF_8));
        }
    }

    /** Refuses it, with the reasons. */
    public void refuse() {
        decide(ItemDecision.REFUSED, Move.REJECT);
    }

    /** Gives it back to be completed. */
    public void giveBack() {
        decide(ItemDecision.CLARIFY, Move.RETURN);
    }

    private void decide(ItemDecision verdict, Move move) {
        if (words.isEmpty()) {
            throw Refused.field("words", "grieve.refused.reply");
        }
        try {
            desk.decide(request.number(), Address.id("seen"), request.items().stream().map(i -> new ItemVerdict(i.field(), verdict, words)).toList(), move, words);
        } catch (Refused refused) {
            throw new Refused(refused.problems().stream().map(p -> p.field().isEmpty() ? p : new Problem("words", p.key(), p.args())).toList());
        }
        Say.good("grievanceDesk.said." + move, request.number());
        Address.go("/ministry/grievance?number=" + request.number());
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = Address.text(words);
    }
}
