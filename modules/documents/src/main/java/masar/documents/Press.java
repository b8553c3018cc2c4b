package masar.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.XMLConstants;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.events.model.EventSeverity;
import org.xml.sax.SAXException;

/**
 * Turns XSL-FO into PDF/A-2a and PDF/UA-1. It reads its own two fonts and nothing else: no file, no address, whatever the
 * paper says. A sign that the font lacks is an error and no paper.
 */
final class Press {
    private static final String CONFIGURATION = """
            <fop version="1.0"><strict-validation>true</strict-validation><accessibility>true</accessibility>
            <renderers><renderer mime="application/pdf">
              <pdf-a-mode>PDF/A-2a</pdf-a-mode><pdf-ua-mode>PDF/UA-1</pdf-ua-mode><version>1.7</version>
              <fonts>
                <font embed-url="house:IBMPlexSansArabic-Regular.ttf" kerning="yes" embedding-mode="subset">
                  <font-triplet name="Plex" style="normal" weight="normal"/></font>
                <font embed-url="house:IBMPlexSansArabic-SemiBold.ttf" kerning="yes" embedding-mode="subset">
                  <font-triplet name="Plex" style="normal" weight="600"/></font>
              </fonts></renderer></renderers></fop>
            """;
    /** Thousandths of a point that the padding of a cell takes. */
    private static final int TIGHT = 4_000;
    private static final Logger LOG = Logger.getLogger(Press.class.getName());
    private static final FopFactory FACTORY = factory();

    private Press() {
    }

    private static FopFactory factory() {
        try {
            InputStream configuration = new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8));
            // The base must be an address that a URL can be made of, or every drawing is logged as an error; HouseFonts reads none but our own.
            return new FopConfParser(configuration, URI.create("file:///"), new HouseFonts()).getFopFactoryBuilder().build();
        } catch (SAXException | IOException e) {
            throw new IllegalStateException("the press cannot be set up", e);
        }
    }

    static byte[] print(String fo) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AtomicInteger tightest = new AtomicInteger();
        AtomicReference<String> wrong = new AtomicReference<>();
        try {
            FOUserAgent agent = FACTORY.newFOUserAgent();
            agent.getEventBroadcaster().addEventListener(event -> {
                boolean tight = event.getEventID().endsWith("lineOverflows");
                if (tight) {
                    tightest.accumulateAndGet((Integer) event.getParam("overflowLength"), Math::max);
                } else if (event.getSeverity() != EventSeverity.INFO) {
                    wrong.compareAndSet(null, event.getEventID() + " " + event.getParams());
                }
            });
            TransformerFactory transformers = TransformerFactory.newDefaultInstance();
            transformers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            transformers.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            transformers.newTransformer().transform(new StreamSource(new StringReader(fo)),
                    new SAXResult(FACTORY.newFop("application/pdf", agent, out).getDefaultHandler()));
        } catch (FOPException | TransformerException e) {
            throw new IllegalStateException("the paper cannot be printed", e);
        }
        if (wrong.get() != null) {
            throw new IllegalStateException("the paper cannot be printed as it should: " + wrong.get());
        }
        if (tightest.get() > TIGHT) {
            LOG.log(Level.WARNING, "words on a paper are longer than their place, by up to {0} thousandths of a point", tightest.get());
        }
        return out.toByteArray();
    }
}
