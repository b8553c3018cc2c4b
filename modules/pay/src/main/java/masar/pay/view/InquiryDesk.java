package masar.pay.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.kernel.Slice;
import masar.pay.LadderInquiries;
import masar.pay.LadderInquiry;
import masar.records.PersonRow;
import masar.records.Records;
import masar.ui.Address;
import masar.ui.Say;
import masar.ui.Wishes;

/** The ministry's desk of inquiries about the ladder: those that wait, those answered, and one of them. */
@Named("inquiryDesk")
@RequestScoped
public class InquiryDesk {
    private static final int SIZE = 25;
    private static final String LIST = "/ministry/inquiries";
    @Inject LadderInquiries inquiries;
    @Inject Records records;
    private Slice<LadderInquiry> slice;
    private LadderInquiry one;
    private Map<String, PersonRow> names = Map.of();
    private String answer = "";

    /** Whether those that wait are shown. */
    public boolean isOpen() {
        return !"ANSWERED".equals(Address.param("shown"));
    }

    /** The rows of this page. */
    public Slice<LadderInquiry> getSlice() {
        if (slice == null) {
            slice = inquiries.all(isOpen(), Address.cursor(), SIZE);
            names = records.names(slice.rows().stream().map(LadderInquiry::nationalId).toList());
        }
        return slice;
    }

    /** The one that the address names. */
    public LadderInquiry getOne() {
        if (one == null) {
            one = inquiries.of(Address.param("number"));
            names = records.names(List.of(one.nationalId()));
        }
        return one;
    }

    /** Who asked. */
    public String name(LadderInquiry inquiry) {
        return Optional.ofNullable(names.get(inquiry.nationalId())).map(p -> p.name(Wishes.now().language())).orElse(inquiry.nationalId());
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = Address.text(answer);
    }

    /** Answers it. */
    public void send() {
        inquiries.answer(Address.param("number"), answer);
        Say.good("inquiries.said.answered");
        Address.go("/ministry/inquiry?number=" + Address.param("number"));
    }

    /** Where the list is. */
    public String getList() {
        return LIST;
    }
}
