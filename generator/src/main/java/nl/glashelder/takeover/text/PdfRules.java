package nl.glashelder.takeover.text;

import java.awt.geom.GeneralPath;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * The straight lines that are drawn on a page: borders of cells, and edges of what is filled. In
 * points from the left and the top, as letters are.
 */
final class PdfRules extends PDFGraphicsStreamEngine {
  /** Pieces of one line may lie so many points apart, and two lines closer are one. */
  private static final float NEAR = 1.6f;

  private static final int MOST = 4_000;

  private final GeneralPath path = new GeneralPath();
  private final List<Line2D.Float> level = new ArrayList<>();
  private final List<Line2D.Float> upright = new ArrayList<>();
  private final float left;
  private final float top;

  private PdfRules(PDPage page) {
    super(page);
    left = page.getCropBox().getLowerLeftX();
    top = page.getCropBox().getUpperRightY();
  }

  /** The lines of a page; none of one that lies on its side. */
  static PdfRules of(PDPage page) throws IOException {
    PdfRules rules = new PdfRules(page);
    if (page.getRotation() == 0) {
      rules.processPage(page);
    }
    return rules;
  }

  /** Where level lines lie that together go from one place to another without a gap. */
  List<Float> across(float from, float to) {
    return whole(level, from, to, true);
  }

  /** Where upright lines stand that together go from one height to another without a gap. */
  List<Float> down(float from, float to) {
    return whole(upright, from, to, false);
  }

  private static List<Float> whole(
      List<Line2D.Float> lines, float from, float to, boolean isLevel) {
    List<Line2D.Float> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(l -> isLevel ? l.y1 : l.x1));
    List<Float> found = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      float at = isLevel ? sorted.get(first).y1 : sorted.get(first).x1;
      boolean same =
          i < sorted.size() && (isLevel ? sorted.get(i).y1 : sorted.get(i).x1) - at < NEAR;
      if (!same) {
        if (covers(sorted.subList(first, i), from, to, isLevel)) {
          found.add(at);
        }
        first = i;
      }
    }
    return found;
  }

  private static boolean covers(List<Line2D.Float> lines, float from, float to, boolean isLevel) {
    List<Line2D.Float> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(l -> isLevel ? l.x1 : l.y1));
    float reached = from + NEAR;
    for (Line2D.Float line : sorted) {
      float begin = isLevel ? line.x1 : line.y1;
      if (begin > reached + NEAR) {
        break;
      }
      reached = Math.max(reached, isLevel ? line.x2 : line.y2);
    }
    return reached >= to - NEAR;
  }

  private void keep() {
    float[] at = new float[6];
    float startX = 0;
    float startY = 0;
    float x = 0;
    float y = 0;
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(at);
      if (kind == PathIterator.SEG_MOVETO) {
        startX = at[0];
        startY = at[1];
      } else if (kind == PathIterator.SEG_LINETO) {
        line(x, y, at[0], at[1]);
      } else if (kind == PathIterator.SEG_CLOSE) {
        line(x, y, startX, startY);
      }
      int last = kind == PathIterator.SEG_CUBICTO ? 4 : 0;
      x = kind == PathIterator.SEG_CLOSE ? startX : at[last];
      y = kind == PathIterator.SEG_CLOSE ? startY : at[last + 1];
    }
    path.reset();
  }

  private void line(float x1, float y1, float x2, float y2) {
    if (level.size() + upright.size() >= MOST) {
      return;
    }
    float lower = top - Math.min(y1, y2);
    float higher = top - Math.max(y1, y2);
    float begin = Math.min(x1, x2) - left;
    float end = Math.max(x1, x2) - left;
    if (lower - higher < 0.5f && end - begin > 2) {
      level.add(new Line2D.Float(begin, higher, end, higher));
    } else if (end - begin < 0.5f && lower - higher > 2) {
      upright.add(new Line2D.Float(begin, higher, begin, lower));
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x3, y3);
    } else {
      path.curveTo(x1, y1, x2, y2, x3, y3);
    }
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
  }

  @Override
  public void endPath() {
    path.reset();
  }

  @Override
  public void strokePath() {
    keep();
  }

  @Override
  public void fillPath(int windingRule) {
    keep();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    keep();
  }

  @Override
  public void clip(int windingRule) {
    // What is cut off shows no line.
  }

  @Override
  public void drawImage(PDImage image) {
    // A picture is no line.
  }

  @Override
  public void shadingFill(COSName shading) {
    // Nor is a gradient.
  }
}
