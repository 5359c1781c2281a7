namespace Consumer.Twice;

internal static class Use
{
    public static int Claims => Deals.CorvaneOrlaRoboticsAcquisition.Claims.Count;
}
