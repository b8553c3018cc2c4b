package masar.pay.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.kernel.Slice;
import masar.pay.LadderInquiries;
import masar.pay.LadderInquiry;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Say;

/** «اسأل»: a question about the ladder, and the own ones with their answers. */
@Named("inquiriesPage")
@RequestScoped
public class InquiriesPage {
    private static final int SIZE = 20;
    @Inject LadderInquiries inquiries;
    private Slice<LadderInquiry> slice;
    private String question = "";

    /** The own ones, newest first. */
    public Slice<LadderInquiry> getSlice() {
        if (slice == null) {
            slice = inquiries.mine(Address.cursor(), SIZE);
        }
        return slice;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = Address.text(question);
    }

    /** Asks. */
    public void ask() {
        Say.good("inquiries.said.asked", inquiries.ask(question, FormToken.sent()).number());
        Address.go("/my/inquiries");
    }
}
