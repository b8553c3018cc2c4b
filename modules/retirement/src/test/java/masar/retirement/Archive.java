package masar.retirement;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Whether a paper will be readable in fifty years, and read aloud today, as veraPDF sees it. */
final class Archive {
    private Archive() {
    }

    /** What PDF/A-2a and PDF/UA-1 find wrong with it. */
    static List<String> failures(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> all = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
                Foundries.defaultInstance().createValidator(flavour, false).validate(parser).getTestAssertions().stream()
                        .filter(a -> a.getStatus() == TestAssertion.Status.FAILED).map(a -> flavour + " " + a.getRuleId().getClause() + " " + a.getMessage()).forEach(all::add);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        return all;
    }
}
