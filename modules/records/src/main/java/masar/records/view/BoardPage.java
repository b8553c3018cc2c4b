package masar.records.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import masar.records.Boards;
import masar.records.Reference;
import masar.ui.Address;
import masar.ui.Audience;
import masar.ui.Frame;
import masar.ui.Option;
import masar.ui.Picture;
import masar.ui.Wishes;

/** The dashboard of an agency's officers, and that of the ministry; which agency it shows stands in its address. */
@Named
@RequestScoped
public class BoardPage {
    @Inject Boards boards;
    @Inject Reference reference;
    @Inject Frame frame;
    private List<Picture> pictures;

    @PostConstruct
    void read() {
        pictures = isMinistry() ? boards.all(getAgency()) : boards.mine();
    }

    /** Whether it is the ministry's. */
    public boolean isMinistry() {
        return frame.desk("") == Audience.MINISTRY;
    }

    /** Code of the one agency that the ministry looks at, empty for all. */
    public String getAgency() {
        return isMinistry() ? Address.param("agency") : "";
    }

    /** What there is to see. */
    public List<Picture> getPictures() {
        return pictures;
    }

    /** Agencies to choose from. */
    public List<Option> getAgencies() {
        return reference.agencies().stream().map(a -> new Option(a.code(), a.name(Wishes.now().language()))).toList();
    }

    /** Where the file of a picture is, without ending. */
    public String file(Picture picture) {
        return (isMinistry() ? "/ministry/board" : "/agency/board") + "?picture=" + picture.code() + of("&");
    }

    /** Where the file of all counts of people is. */
    public String getHeadcount() {
        return (isMinistry() ? "/ministry/headcount" : "/agency/headcount") + of("?");
    }

    private String of(String before) {
        return getAgency().isEmpty() ? "" : before + "agency=" + URLEncoder.encode(getAgency(), StandardCharsets.UTF_8);
    }
}
