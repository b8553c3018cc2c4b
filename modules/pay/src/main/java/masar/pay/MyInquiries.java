package masar.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import masar.kernel.OpenToAll;
import masar.kernel.Slice;
import masar.requests.AlsoAsked;
import masar.requests.AlsoRow;
import masar.ui.Texts;

/** One's own questions about the ladder, in «طلباتي». */
@ApplicationScoped
@OpenToAll("lends what LadderInquiries guards")
class MyInquiries implements AlsoAsked {
    private static final int SHOWN = 90;
    @Inject LadderInquiries inquiries;
    @Inject Texts texts;

    @Override
    public String code() {
        return "ladder-inquiry";
    }

    @Override
    public Slice<AlsoRow> mine(String cursor, int size) {
        return inquiries.mine(cursor, size).map(i -> new AlsoRow(i.number(), shortened(i.question()), "/my/inquiries", texts.get(i.open() ? "inquiries.open" : "inquiries.answered"),
                i.open() ? "info" : "good", i.askedAt()));
    }

    private static String shortened(String question) {
        return question.length() <= SHOWN ? question : question.substring(0, SHOWN - 1) + "…";
    }
}
