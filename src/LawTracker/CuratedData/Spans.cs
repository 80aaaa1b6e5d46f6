using System.Xml;

namespace LawTracker.CuratedData;

/// <summary>Spans of time as the data write them: ISO 8601, such as P7D or PT2S.</summary>
public static class Spans
{
    public static TimeSpan? Parse(string text)
    {
        try
        {
            return XmlConvert.ToTimeSpan(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
